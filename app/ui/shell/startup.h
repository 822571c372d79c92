#pragma once

#include "application/control/controlclient.h"
#include "application/homewait.h"
#include "application/instance.h"
#include "platform/stopsignal.h"
#include "platform/systemclock.h"
#include "ui/shell/desktop.h"

#include <QObject>

#include <memory>

class QApplication;

namespace Connector::Ui {

/// The way from a double click to the first window: the home, the window, still empty, the instance
/// on the home, the desktop that fills the window: whoever starts the program sees at once that it
/// starts. Where an instance runs already, its window is brought to the front instead. Errors are
/// shown, then the program ends. Main thread.
class Startup final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Startup)

public:
    struct Options
    {
        /// The folder of the home.
        QString home = {};
        /// Stay in the tray.
        bool background = false;
        Application::Instance::Options instance = {};
    };

    Startup(QApplication &application, Options options);
    ~Startup() override;

    void begin();

private:
    void onHome(Result<std::unique_ptr<Application::Home>> home);
    void start(std::unique_ptr<Application::Home> home);
    void raiseTheOther();
    void fail(const Error &error);

    QApplication &m_application;
    Options m_options;
    Platform::SystemClock m_clock;
    Platform::StopSignal m_stopSignal;
    Application::HomeWait m_homeWait;
    Application::ControlClient m_control;
    std::unique_ptr<Application::Instance> m_instance;
    std::unique_ptr<Desktop> m_desktop;
};

} // namespace Connector::Ui
