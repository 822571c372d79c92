#include "endpoint/api/passedbody.h"

#include <algorithm>
#include <cstring>

namespace Connector::Endpoint {

namespace {

// How much is taken ahead of what the upstream asked for.
constexpr qsizetype portionSize = qsizetype{256} * 1024;

/// One reading of a PassedBody, from its beginning.
class Reading final : public QIODevice
{
public:
    explicit Reading(PassedBody &body)
        : m_body(&body)
    {
        connect(&body, &PassedBody::ready, this, &QIODevice::readyRead);
        QIODevice::open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    }

    bool isSequential() const override { return true; }
    qint64 bytesAvailable() const override { return m_body ? m_body->available(m_position) : 0; }

protected:
    qint64 readData(char *data, qint64 maxSize) override
    {
        const qint64 size = m_body ? m_body->read(m_position, data, maxSize) : -1;
        m_position += std::max<qint64>(size, 0);
        return size;
    }
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    QPointer<PassedBody> m_body;
    qint64 m_position = 0;
};

} // namespace

PassedBody::PassedBody(std::shared_ptr<Http::BodySource> source, const Plan &plan, QObject *courier)
    : m_source(std::move(source))
    , m_plan(plan)
    , m_courier(courier)
{}

void PassedBody::gather()
{
    m_isGathering = true;
    pull();
}

std::unique_ptr<QIODevice> PassedBody::open()
{
    auto reading = std::make_unique<Reading>(*this);
    pull();
    return reading;
}

void PassedBody::forget()
{
    m_plan.isKept = false;
}

qint64 PassedBody::available(qint64 position) const
{
    return std::max<qint64>(m_start + m_taken.size() - position, 0);
}

qint64 PassedBody::read(qint64 position, char *data, qint64 maxSize)
{
    const qint64 size = std::min(maxSize, available(position));
    if (size == 0)
        return m_isWhole && maxSize > 0 ? -1 : 0;
    std::memcpy(data, m_taken.constData() + (position - m_start), static_cast<std::size_t>(size));
    if (!m_plan.isKept) {
        const qint64 done = position + size - m_start;
        m_taken.remove(0, done);
        m_start += done;
    }
    if (available(position + size) < portionSize)
        pullLater();
    return size;
}

void PassedBody::pullLater()
{
    QMetaObject::invokeMethod(this, &PassedBody::pull, Qt::QueuedConnection);
}

/// Waits for the next portion, wherever one is wanted.
void PassedBody::pull()
{
    if (!m_source)
        return;
    m_source->whenReady([courier = m_courier, self = QPointer(this)] {
        // From the endpoint's thread; whether the body still is there is asked in the main thread.
        QMetaObject::invokeMethod(
            courier,
            [self] {
                if (self)
                    self->take();
            },
            Qt::QueuedConnection);
    });
}

void PassedBody::take()
{
    if (!m_source)
        return;
    const auto portion = m_source->take(portionSize);
    m_taken += portion.bytes;
    if (portion.end == Http::BodySource::End::Broken) {
        m_source.reset();
        emit broken();
        return;
    }
    if (portion.end == Http::BodySource::End::Whole) {
        m_source.reset();
        m_isWhole = true;
        if (m_isGathering)
            emit gathered();
    } else if (m_isGathering) {
        pull();
    }
    emit ready();
}

} // namespace Connector::Endpoint
