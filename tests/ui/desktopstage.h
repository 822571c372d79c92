#pragma once

#include "application/services.h"
#include "platform/autostart.h"
#include "ui/shell/desktop.h"
#include "ui/shell/mainwindow.h"

#include <QTemporaryDir>

#include <memory>

namespace Connector::Test {

/// An autostart that keeps its state in memory.
class FakeAutostart final : public Platform::Autostart
{
public:
    std::optional<bool> isOn() const override { return on; }
    Result<> set(bool wanted) override
    {
        on = wanted;
        return {};
    }

    bool on = false;
};

/// A browser that opens nothing and keeps what it was given.
class FakeBrowser final : public Ui::Browser
{
public:
    bool open(const QUrl &page) override
    {
        pages << page;
        return works;
    }

    QList<QUrl> pages;
    bool works = true;
};

/// A home of its own with a serving endpoint, and the desktop on top of it.
class DesktopStage
{
public:
    explicit DesktopStage(bool furnished = false);
    ~DesktopStage();

    Ui::MainWindow &window() const;
    /// The visible label with exactly this text.
    bool shows(const QString &text) const;

    quint16 port = 0;
    FakeAutostart *autostart = nullptr;
    FakeBrowser *browser = nullptr;
    std::unique_ptr<Application::Services> services;
    std::unique_ptr<Ui::Desktop> desktop;

private:
    QTemporaryDir m_folder;
};

} // namespace Connector::Test
