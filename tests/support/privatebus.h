#pragma once

#include <QProcess>
#include <QString>
#include <QTemporaryDir>

namespace Connector::Test {

/// A message bus of one test: nothing can be activated on it, and it dies with this object. Linux.
class PrivateBus
{
public:
    enum class Policy {
        AllowAll,
        /// Calls to org.freedesktop.secrets are refused, as a sandbox does it.
        DenySecretService,
    };

    explicit PrivateBus(Policy policy = Policy::AllowAll);
    ~PrivateBus();

    /// The same after a restart.
    QString address() const;
    bool start();
    void stop();

private:
    QTemporaryDir m_folder;
    QProcess m_daemon;
};

} // namespace Connector::Test
