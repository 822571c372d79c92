#pragma once

#include <QObject>

#include <memory>

namespace Connector::Platform {

/// Tells when the system or a person at the terminal wants this process to end: SIGINT, SIGTERM and
/// SIGHUP, on Windows Ctrl-C, closing the console and logging off. One object per process, main
/// thread.
class StopSignal final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(StopSignal)

public:
    explicit StopSignal(QObject *parent = nullptr);
    ~StopSignal() override;

signals:
    void received();

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace Connector::Platform
