#pragma once

#include "http/bodypipe.h"

#include <QIODevice>
#include <QObject>
#include <QPointer>

#include <memory>
#include <optional>

namespace Connector::Endpoint {

/// The body of a request on its way through: comes out of a pipe that the endpoint's thread fills
/// and goes upstream as it comes. What has passed is kept only for the one repeat after a 401.
/// Main thread.
class PassedBody final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PassedBody)

public:
    struct Plan
    {
        /// Nothing for a chunked body: its size is known once all of it has come.
        std::optional<qint64> size = {};
        bool isKept = true;
    };

    /// `courier` outlives the pipe's other end: wakes come from there through its event queue.
    PassedBody(std::shared_ptr<Http::BodySource> source, const Plan &plan, QObject *courier);

    /// Takes in the whole body; gathered() follows. What came without a size goes upstream with
    /// one, because Qt's client cannot send it otherwise.
    void gather();
    qint64 size() const { return m_plan.size.value_or(m_taken.size()); }

    /// Reads the body from its beginning, once for each call.
    std::unique_ptr<QIODevice> open();
    bool canRepeat() const { return m_plan.isKept; }
    /// There will be no repeat.
    void forget();

    /// For the device: -1 at the end.
    qint64 read(qint64 position, char *data, qint64 maxSize);
    qint64 available(qint64 position) const;

signals:
    void ready();
    void gathered();
    /// The caller did not send the whole body.
    void broken();

private:
    void pull();
    void pullLater();
    void take();

    std::shared_ptr<Http::BodySource> m_source;
    Plan m_plan;
    QObject *m_courier;
    /// What was taken from the pipe, from position m_start of the body on.
    QByteArray m_taken;
    qint64 m_start = 0;
    bool m_isGathering = false;
    bool m_isWhole = false;
};

} // namespace Connector::Endpoint
