#pragma once

#include "ui/packages/snippet.h"
#include "ui/widgets/card.h"
#include "ui/widgets/secretclipboard.h"

#include <memory>

class QComboBox;
class QPlainTextEdit;
class QPushButton;

namespace Connector::Ui {

class CopyField;
class TextLabel;

/// The fresh credentials of an accounting package, to be copied: one by one, all at once, or as a
/// few lines of code. What it shows is gone with it.
class PackageCard final : public Card
{
    Q_OBJECT

public:
    explicit PackageCard(const Clock &clock, QWidget *parent = nullptr);
    ~PackageCard() override;

    void show(const PackageSettings &settings);
    void focusCopyAll();

protected:
    void changeEvent(QEvent *event) override;

private:
    void addLine(TextLabel *caption, CopyField *field);
    QLayout *makeSnippetRow();
    /// No token opens the login.
    bool callsOnly() const;
    void fillLanguages();
    void showSnippet();
    void retranslate();

    SecretClipboard m_clipboard;
    /// Until "Copied" has been read.
    std::unique_ptr<Alarm> m_alarm;
    PackageSettings m_settings;
    TextLabel *m_addressCaption;
    CopyField *m_address;
    TextLabel *m_idCaption;
    CopyField *m_id;
    TextLabel *m_secretCaption;
    CopyField *m_secret;
    QPushButton *m_copyAll;
    TextLabel *m_snippetCaption;
    QComboBox *m_language;
    QPushButton *m_copySnippet;
    QPlainTextEdit *m_snippet;
};

} // namespace Connector::Ui
