#pragma once

#include "ui/theme/tokens.h"
#include "ui/wizard/wizardpage.h"

#include <functional>

class QComboBox;
class QVBoxLayout;

namespace Connector::Ui {

class ChoiceCard;
class TextLabel;

/// Language, and what the login is for: an environment of MyInvois, in words and colour, or one of
/// the other systems.
class EnvironmentPage final : public WizardPage
{
    Q_OBJECT

public:
    explicit EnvironmentPage(Draft &draft, QWidget *parent = nullptr);

    /// "auto", "en", "ms", "zh", "ta".
    void setLanguage(const QString &language);

    void enter() override;
    QString title() const override { return tr("What do you want to log in to?"); }
    QString subtitle() const override;
    QString primaryText() const override { return {}; }

signals:
    void languageRequested(const QString &language);

protected:
    void changeEvent(QEvent *event) override;

private:
    ChoiceCard *addCard(Tone tone, const std::function<void()> &choice);
    QLayout *makeLanguageRow();
    void retranslate();

    /// The environments of MyInvois, then the other systems.
    QList<ChoiceCard *> m_cards;
    TextLabel *m_ownCaption;
    TextLabel *m_otherCaption;
    TextLabel *m_languageCaption;
    QComboBox *m_language;
};

/// Whom the login acts for: the own company, or clients.
class LoginKindPage final : public WizardPage
{
    Q_OBJECT

public:
    explicit LoginKindPage(Draft &draft, QWidget *parent = nullptr);

    void enter() override;
    QString title() const override { return tr("Whose invoices are these?"); }
    QString subtitle() const override;
    QString primaryText() const override { return {}; }

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    ChoiceCard *m_own;
    ChoiceCard *m_clients;
};

} // namespace Connector::Ui
