#pragma once

#include "ui/widgets/secretedit.h"
#include "ui/wizard/wizardpage.h"

class QComboBox;
class QLineEdit;

namespace Connector::Ui {

class Field;
class GuideCard;

/// MyInvois: name, client id, both secrets and when they expire, each with its verdict; in Practice
/// a choice of what is to happen instead. Pasting a whole value moves on to the next field.
class CredentialsPage final : public WizardPage
{
    Q_OBJECT

public:
    explicit CredentialsPage(Draft &draft, QWidget *parent = nullptr);

    void setSurroundings(const QList<Profiles::ConnectionProfile> &others,
                         const QDate &today) override;
    void enter() override;
    QString title() const override { return tr("Credentials from MyInvois"); }
    QString subtitle() const override;
    QString primaryText() const override;
    bool isComplete() const override;

protected:
    void changeEvent(QEvent *event) override;

private:
    void connectFields();
    void showGuide();
    void fillScenarios();
    void retranslate();
    void judge();

    Field *m_nameField;
    Field *m_scenarioField;
    Field *m_idField;
    Field *m_secret1Field;
    Field *m_secret2Field;
    Field *m_expiryField;
    QLineEdit *m_name;
    QComboBox *m_scenario;
    QLineEdit *m_id;
    SecretEdit *m_secret1;
    SecretEdit *m_secret2;
    QLineEdit *m_expiry;
    GuideCard *m_guide;
    QList<Profiles::ConnectionProfile> m_others;
    QStringList m_takenNames;
    QDate m_today;
};

} // namespace Connector::Ui
