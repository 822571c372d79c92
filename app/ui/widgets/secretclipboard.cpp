#include "ui/widgets/secretclipboard.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>

namespace Connector::Ui {

static const QString historyHint = QStringLiteral("x-kde-passwordManagerHint");

SecretClipboard::SecretClipboard(const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_alarm(clock.alarm([this] { takeOut(); }))
{}

SecretClipboard::~SecretClipboard()
{
    takeOut();
}

void SecretClipboard::copy(const QString &text)
{
    auto *data = new QMimeData;
    data->setText(text);
    // What the histories of KDE, macOS and Windows look for.
    data->setData(historyHint, "secret");
    data->setData(QStringLiteral("org.nspasteboard.ConcealedType"), "1");
    data->setData(QStringLiteral("application/x-qt-windows-mime;value=\""
                                 "ExcludeClipboardContentFromMonitorProcessing\""),
                  "1");
    QGuiApplication::clipboard()->setMimeData(data);
    m_ours = true;
    m_alarm->ringIn(staysFor);
}

void SecretClipboard::takeOut()
{
    m_alarm->stop();
    const QMimeData *present = QGuiApplication::clipboard()->mimeData();
    // Without the hint it is something else that was copied since.
    if (std::exchange(m_ours, false) && present && present->hasFormat(historyHint))
        QGuiApplication::clipboard()->clear();
}

} // namespace Connector::Ui
