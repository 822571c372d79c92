#include "ui/logins/signindialog.h"

#include "diagnostics/erroradvice.h"
#include "ui/widgets/copyfield.h"
#include "ui/widgets/field.h"
#include "ui/widgets/textlabel.h"

#include <QLineEdit>

namespace Connector::Ui {

SignInDialog::SignInDialog(const QString &connection, const Application::SignIns::Started &started,
                           bool inBrowser, const Clock &clock, QWidget *parent)
    //: %1 is the name of a login.
    : LoginDialog(tr("Sign in to %1").arg(connection), tr("Use this address"), parent)
    , m_address(makeCodeEdit())
{
    auto *remark = new TextLabel(TextRole::Body, Tone::Quiet, this);
    remark->setWordWrap(true);
    remark->setText(inBrowser ? tr("The sign-in goes on in the browser.")
                              : tr("No browser opened. Copy the address into one."));
    addRemark(remark);
    auto *page = new CopyField(clock, tr("Address of the sign-in page"));
    page->setText(started.page.toString(QUrl::FullyEncoded));
    auto *pageField = new Field(page, this);
    pageField->setName(tr("Address of the sign-in page"));
    addField(pageField);
    m_address->setObjectName(QStringLiteral("address"));
    auto *addressField = new Field(m_address, this);
    addressField->setName(tr("Address that the browser ended at"));
    if (started.isListening) {
        addressField->setVerdict(
            tr("Only if the browser cannot come back by itself: copy its whole address."),
            Tone::Quiet);
    }
    addField(addressField);
    if (started.obstacle)
        showError(Diagnostics::sentenceFor(*started.obstacle));
    setComplete(false);
    connect(m_address, &QLineEdit::textChanged, this,
            [this](const QString &text) { setComplete(!text.trimmed().isEmpty()); });
}

QString SignInDialog::address() const
{
    return m_address->text().trimmed();
}

} // namespace Connector::Ui
