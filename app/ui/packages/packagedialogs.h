#pragma once

#include "base/clock.h"
#include "base/ids.h"
#include "profiles/connectionprofile.h"
#include "ui/logins/logindialogs.h"
#include "ui/packages/packagerow.h"
#include "ui/packages/snippet.h"

class QComboBox;

namespace Connector::Ui {

class LoginChoices;

/// A name, which logins the package may use, and how. The logins are of one environment: they are
/// never mixed.
class AddPackageDialog final : public LoginDialog
{
    Q_OBJECT

public:
    explicit AddPackageDialog(const QList<Profiles::ConnectionProfile> &profiles,
                              QWidget *parent = nullptr);

    QString name() const;
    QList<ConnectionId> connections() const;
    Store::Rights rights() const;

private:
    void judge();

    QLineEdit *m_name;
    LoginChoices *m_choices;
    QComboBox *m_rights;
    Field *m_rightsField;
};

/// Which logins a package may use from now on: at least one.
class PackageLoginsDialog final : public LoginDialog
{
    Q_OBJECT

public:
    /// `profiles` are those that it may have with its right.
    PackageLoginsDialog(const PackageRow &row, const QList<Profiles::ConnectionProfile> &profiles,
                        Milliseconds wall, QWidget *parent = nullptr);

    QList<ConnectionId> connections() const;

private:
    void judge();

    QList<Profiles::ConnectionProfile> m_before;
    LoginChoices *m_choices;
    Field *m_field;
    TextLabel *m_keptTokens;
};

/// Fresh credentials, shown this once, or without a secret an example for one that is in use.
class CredentialsDialog final : public QDialog
{
    Q_OBJECT

public:
    CredentialsDialog(const PackageSettings &settings, const Clock &clock,
                      QWidget *parent = nullptr);
};

/// How long the secret of now works beside the new one.
class RotateDialog final : public LoginDialog
{
    Q_OBJECT

public:
    explicit RotateDialog(const QString &name, QWidget *parent = nullptr);

    Seconds overlap() const;

private:
    void judge();

    QComboBox *m_overlap;
    Field *m_field;
};

/// Why a package is stopped; the reason stays in the list.
class RevokeDialog final : public LoginDialog
{
    Q_OBJECT

public:
    RevokeDialog(const PackageRow &row, Milliseconds wall, QWidget *parent = nullptr);

    QString reason() const;

private:
    QLineEdit *m_reason;
};

} // namespace Connector::Ui
