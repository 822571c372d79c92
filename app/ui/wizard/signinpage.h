#pragma once

#include "base/clock.h"
#include "base/result.h"
#include "ui/wizard/wizardpage.h"

#include <QUrl>

#include <optional>

class QLineEdit;

namespace Connector::Ui {

class Checklist;
class CopyField;
class Field;
class GuideCard;

/// The sign-in in the browser, and the other way: pasting the address that the browser ended at.
class SignInPage final : public WizardPage
{
    Q_OBJECT

public:
    /// What is known of the page that was opened.
    struct Opened
    {
        QUrl page = {};
        /// A browser took it.
        bool inBrowser = true;
        /// It ends here by itself; if not, its address has to be pasted.
        bool isListening = true;
        /// Why nobody listens although it leads here.
        std::optional<Error> obstacle = {};
    };

    SignInPage(Draft &draft, const Clock &clock, QWidget *parent = nullptr);

    void showOpened(const Opened &opened);
    /// The code is on its way.
    void showExchanging();
    /// What was pasted, or came by itself, does not end the sign-in.
    void showTurnedAway(const Error &error);
    /// It came to its end without success.
    void showFailed(const Error &error);
    /// `business` is the company file, empty where nobody said it.
    void showSignedIn(const QString &business, const std::optional<Error> &doubt);

    void enter() override;
    QString title() const override { return tr("Sign in to MYOB"); }
    QString subtitle() const override;
    QString primaryText() const override;
    bool isComplete() const override;
    void goOn() override;

signals:
    /// Open the page, perhaps again.
    void pageRequested();
    void addressPasted(const QString &address);

protected:
    void changeEvent(QEvent *event) override;

private:
    enum class State { Ahead, Open, Exchanging, Failed, SignedIn };

    void showState();
    void showError(const std::optional<Error> &error);
    void retranslate();

    State m_state = State::Ahead;
    Opened m_opened;
    QString m_business;
    std::optional<Error> m_error;
    Checklist *m_list;
    GuideCard *m_guide;
    Field *m_pageField;
    CopyField *m_page;
    Field *m_addressField;
    QLineEdit *m_address;
};

} // namespace Connector::Ui
