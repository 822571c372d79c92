#include "ui/desktopstage.h"

#include <QApplication>
#include <QLabel>

#include <algorithm>

namespace Connector::Test {

DesktopStage::DesktopStage(bool furnished)
{
    auto home = Application::Home::open(m_folder.path());
    services = std::move(*Application::Services::create(std::move(*home)));
    (void)services->preferences().set(QStringLiteral("language"), QStringLiteral("en"));
    if (furnished)
        (void)services->furnish();
    const auto listening = services->startEndpoint(0);
    port = listening ? *listening : 0;
    auto fake = std::make_unique<FakeAutostart>();
    autostart = fake.get();
    auto fakeBrowser = std::make_unique<FakeBrowser>();
    browser = fakeBrowser.get();
    desktop =
        std::make_unique<Ui::Desktop>(*qobject_cast<QApplication *>(QCoreApplication::instance()),
                                      *services, std::move(fake), std::move(fakeBrowser));
    desktop->setPort(port);
    desktop->start();
}

DesktopStage::~DesktopStage() = default;

Ui::MainWindow &DesktopStage::window() const
{
    for (QWidget *widget : QApplication::topLevelWidgets()) {
        if (auto *found = qobject_cast<Ui::MainWindow *>(widget))
            return *found;
    }
    qFatal("there is no window");
}

bool DesktopStage::shows(const QString &text) const
{
    return std::ranges::any_of(window().findChildren<QLabel *>(), [&text](const QLabel *label) {
        return label->isVisible() && label->text() == text;
    });
}

} // namespace Connector::Test
