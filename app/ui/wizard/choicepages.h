#pragma once

#include "ui/wizard/wizardpage.h"

class QComboBox;
class QVBoxLayout;

namespace Connector::Ui {

class ChoiceCard;
class TextLabel;

/// Language, and where the login is valid: Practice, Sandbox or Production, in words and colour.
class EnvironmentPage final : public WizardPage
{
    Q_OBJECT

public:
    explicit EnvironmentPage(Draft &draft, QWidget *parent = nullptr);

    /// "auto", "en", "ms", "zh", "ta".
    void setLanguage(const QString &language);

    void enter() override;
    QString title() const override { return tr("Where is this login valid?"); }
    QString subtitle() const override;
    QString primaryText() const override { return {}; }

signals:
    void languageRequested(const QString &language);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    QList<ChoiceCard *> m_cards;
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
