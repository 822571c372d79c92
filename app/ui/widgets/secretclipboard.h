#pragma once

#include "base/clock.h"

#include <QObject>
#include <QString>

#include <memory>

namespace Connector::Ui {

/// Copies what should not stay in a clipboard: marked so that clipboard histories leave it alone,
/// and taken out again after a minute unless something else was copied meanwhile. Main thread.
class SecretClipboard final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SecretClipboard)

public:
    explicit SecretClipboard(const Clock &clock, QObject *parent = nullptr);
    /// Takes out what it put in.
    ~SecretClipboard() override;

    static constexpr Seconds staysFor{60};

    void copy(const QString &text);

private:
    void takeOut();

    std::unique_ptr<Alarm> m_alarm;
    bool m_ours = false;
};

} // namespace Connector::Ui
