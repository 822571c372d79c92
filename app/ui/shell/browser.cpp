#include "ui/shell/browser.h"

#include <QDesktopServices>

namespace Connector::Ui {

bool SystemBrowser::open(const QUrl &page)
{
    return QDesktopServices::openUrl(page);
}

} // namespace Connector::Ui
