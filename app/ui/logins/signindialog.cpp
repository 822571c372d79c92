#include "ui/logins/signindialog.h"

#include "diagnostics/erroradvice.h"
#include "ui/widgets/copyfield.h"
#include "ui/widgets/field.h"
#include "ui/widgets/textlabel.h"

#include <QLineEdit>

namespace Connector::Ui {

SignInDialog::SignInDialog(Profiles::ConnectionProfile profile,
                           Application::SignIns::Started started, bool inBrowser,
                           const Clock &clock, QWidget *parent)
    : LoginDialog(parent)
    , m_profile(std::move(profile))
    , m_started(std::move(started))
    , m_isInBrowser(inBrowser)
    , m_address(makeCodeEdit())
    , m_remark(new TextLabel(TextRole::Body, Tone::Quiet, this))
    , m_page(new CopyField(clock, {}))
    , m_pageField(new Field(m_page, this))
    , m_addressField(new Field(m_address, this))
{
    m_remark->setWordWrap(true);
    addRemark(m_remark);
    m_page->setText(m_started.page.toString(QUrl::FullyEncoded));
    addField(m_pageField);
    m_address->setObjectName(QStringLiteral("address"));
    addField(m_addressField);
    setComplete(false);
    connect(m_address, &QLineEdit::textChanged, this,
            [this](const QString &text) { setComplete(!text.trimmed().isEmpty()); });
    SignInDialog::retranslate();
}

void SignInDialog::retranslate()
{
    //: %1 is the name of a login.
    setWords(tr("Sign in to %1").arg(namedWithEnvironment(m_profile)), tr("Use this address"));
    m_remark->setText(m_isInBrowser ? tr("The sign-in goes on in the browser.")
                                    : tr("No browser opened. Copy the address into one."));
    m_page->setName(tr("Address of the sign-in page"));
    m_pageField->setName(tr("Address of the sign-in page"));
    m_addressField->setName(tr("Address that the browser ended at"));
    if (m_started.isListening) {
        m_addressField->setVerdict(
            tr("Only if the browser cannot come back by itself: copy its whole address."),
            Tone::Quiet);
    }
    if (m_started.obstacle)
        showError(Diagnostics::sentenceFor(*m_started.obstacle));
}

QString SignInDialog::address() const
{
    return m_address->text().trimmed();
}

} // namespace Connector::Ui
