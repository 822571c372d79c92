#include "ui/shell/startup.h"

#include "diagnostics/erroradvice.h"
#include "platform/foreground.h"
#include "ui/shell/mainwindow.h"

#include <QApplication>
#include <QMessageBox>

namespace Connector::Ui {

namespace {

/// Not QApplication::quit(): that asks the window first, and the window would rather hide.
void endProgram()
{
    QApplication::exit(0);
}

} // namespace

Startup::Startup(QApplication &application, Options options)
    : m_application(application)
    , m_options(std::move(options))
    , m_homeWait(m_clock)
    , m_control(m_clock)
{
    connect(&m_stopSignal, &Platform::StopSignal::received, &application, [this] {
        if (m_instance)
            m_instance->stop();
        else
            endProgram();
    });
}

Startup::~Startup() = default;

void Startup::begin()
{
    m_homeWait.open(m_options.home, {this, [this](Result<std::unique_ptr<Application::Home>> home) {
                                         onHome(std::move(home));
                                     }});
}

void Startup::onHome(Result<std::unique_ptr<Application::Home>> home)
{
    if (!home) {
        if (home.error().code == ErrorCode::InstanceRunning)
            raiseTheOther();
        else
            fail(home.error());
        return;
    }
    start(*std::move(home));
}

void Startup::start(std::unique_ptr<Application::Home> home)
{
    std::unique_ptr<MainWindow> window;
    if (!m_options.background) {
        window = std::make_unique<MainWindow>();
        window->showEmpty();
    }
    auto instance = Application::Instance::start(std::move(home), m_options.instance);
    if (!instance) {
        window.reset();
        fail(instance.error());
        return;
    }
    m_instance = std::move(*instance);
    m_desktop =
        std::make_unique<Desktop>(m_application, m_instance->services(),
                                  Platform::createAutostart(QCoreApplication::applicationFilePath(),
                                                            {QStringLiteral("--background")}),
                                  std::make_unique<SystemBrowser>());
    connect(m_instance.get(), &Application::Instance::stopRequested, &m_application, &endProgram);
    connect(&m_instance->services(), &Application::Services::raiseRequested, m_desktop.get(),
            &Desktop::bringUp);
    connect(m_desktop.get(), &Desktop::quitRequested, m_instance.get(),
            &Application::Instance::stop);
    m_desktop->setPort(m_instance->services().port());
    if (m_options.background)
        m_desktop->startInBackground();
    else
        m_desktop->start(std::move(window));
}

void Startup::raiseTheOther()
{
    const auto identity = Application::findHome(m_options.home);
    if (!identity || !*identity) {
        fail(identity ? Error{.code = ErrorCode::InstanceRunning, .detail = m_options.home}
                      : identity.error());
        return;
    }
    Platform::yieldForeground();
    m_control.send((*identity)->id,
                   {.arguments = {QStringLiteral("raise")}, .input = {}, .file = {}},
                   {this, [this](const Result<Application::CommandReply> &reply) {
                        if (reply)
                            endProgram();
                        else
                            fail({.code = ErrorCode::InstanceRunning, .detail = m_options.home});
                    }});
}

void Startup::fail(const Error &error)
{
    const Diagnostics::Advice advice = Diagnostics::adviceFor(error);
    auto *box = new QMessageBox(QMessageBox::Critical, tr("MyInvois Connector"), advice.title,
                                QMessageBox::Close);
    box->setInformativeText(advice.cause + u'\n' + advice.fix);
    box->setAttribute(Qt::WA_DeleteOnClose);
    connect(box, &QMessageBox::finished, &m_application, [] { QApplication::exit(1); });
    box->open();
}

} // namespace Connector::Ui
