#pragma once

#include <QUrl>

namespace Connector::Ui {

/// The browser of this person, for pages that only a browser may show. Main thread.
class Browser
{
public:
    virtual ~Browser() = default;

    /// Whether the system found somebody to open it.
    virtual bool open(const QUrl &page) = 0;
};

/// The one that the system starts.
class SystemBrowser final : public Browser
{
public:
    bool open(const QUrl &page) override;
};

} // namespace Connector::Ui
