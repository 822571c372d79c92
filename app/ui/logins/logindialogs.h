#pragma once

#include "base/result.h"
#include "profiles/connectionprofile.h"
#include "ui/wizard/draft.h"
#include "vault/credentialvault.h"

#include <QDate>
#include <QDialog>

#include <optional>

class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QVBoxLayout;

namespace Connector::Ui {

class Field;
class SecretEdit;
class TextLabel;

/// "Kedai Aminah (Sandbox)": what a dialog is about.
QString namedWithEnvironment(const Profiles::ConnectionProfile &profile);

/// A small form over the window: fields, what is wrong, one button that does it. Never blocks; it
/// closes when whoever asked says so, because only then it is done.
class LoginDialog : public QDialog
{
    Q_OBJECT

public:
    void showError(const QString &words);

signals:
    /// The fields hold what is wanted, and may be asked for it.
    void confirmed();

protected:
    explicit LoginDialog(QWidget *parent);
    LoginDialog(const QString &title, const QString &confirm, QWidget *parent);

    bool event(QEvent *event) override;
    void changeEvent(QEvent *event) override;

    /// Says everything in the language that the program has now; without it, a dialog keeps the one
    /// it was opened in.
    virtual void retranslate() {}
    /// Takes back an error, which was said in another language.
    void setWords(const QString &title, const QString &confirm);

    void addField(Field *field);
    /// A sentence after the fields so far.
    void addRemark(TextLabel *remark);
    void setComplete(bool complete);

private:
    TextLabel *m_heading;
    QVBoxLayout *m_fields;
    TextLabel *m_error;
    QPushButton *m_cancel;
    QPushButton *m_confirm;
};

/// New secrets for a login, with the verdicts of the wizard.
class SecretDialog final : public LoginDialog
{
    Q_OBJECT

public:
    SecretDialog(Profiles::ConnectionProfile profile, const QDate &today,
                 QWidget *parent = nullptr);
    ~SecretDialog() override;

    const Draft &draft() const { return m_draft; }

private:
    void retranslate() override;
    void judge();

    Profiles::ConnectionProfile m_profile;
    Draft m_draft;
    QDate m_today;
    bool m_hasFileUser;
    SecretEdit *m_secret1;
    /// The password of the company file, where it has a user of its own.
    SecretEdit *m_secret2;
    QLineEdit *m_expiry;
    Field *m_secret1Field;
    Field *m_secret2Field;
    Field *m_expiryField;
};

/// Name, expiry date, expected TIN or clients of a login, and the user of its company file. What
/// the secret is bound to cannot be edited here.
class EditDialog final : public LoginDialog
{
    Q_OBJECT

public:
    /// `taken` are the names of the other logins.
    EditDialog(Profiles::ConnectionProfile profile, const QStringList &taken, const QDate &today,
               QWidget *parent = nullptr);
    ~EditDialog() override;

    /// The login as it stands now with what is wanted; only good lines of the list of clients.
    Profiles::ConnectionProfile appliedTo(Profiles::ConnectionProfile profile) const;
    /// The password of the company file's user, where it is given anew: another user brings along
    /// their own. The secret of the key stays. Errors: those of the rule, InputPracticeOnly.
    Result<std::optional<Vault::Credentials>>
    passwordFor(const Profiles::ConnectionProfile &profile,
                const Profiles::ConnectionProfile &before) const;

private:
    void retranslate() override;
    void addFileUser();
    void judge();
    bool judgeFileUser();

    Profiles::ConnectionProfile m_profile;
    /// For the rules of a company file.
    Draft m_draft;
    QStringList m_taken;
    QDate m_today;
    QLineEdit *m_name;
    QLineEdit *m_expiry;
    QLineEdit *m_tin;
    QPlainTextEdit *m_clients;
    QLineEdit *m_fileUser;
    SecretEdit *m_filePassword;
    Field *m_nameField;
    Field *m_expiryField;
    Field *m_tinField;
    Field *m_clientsField;
    Field *m_fileUserField;
    Field *m_filePasswordField;
};

} // namespace Connector::Ui
