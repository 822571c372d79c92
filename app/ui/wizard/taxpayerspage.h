#pragma once

#include "ui/wizard/wizardpage.h"

class QPlainTextEdit;
class QPushButton;
class QTableWidget;

namespace Connector::Ui {

class GuideCard;
class TextLabel;

/// The clients of an intermediary: pasted or read from a file, with a preview that marks each bad
/// line and says why. Bad lines are left out.
class TaxpayersPage final : public WizardPage
{
    Q_OBJECT

public:
    explicit TaxpayersPage(Draft &draft, QWidget *parent = nullptr);

    /// The list in a file takes the place of what is pasted.
    void readFile(const QString &path);

    void enter() override;
    QString title() const override { return tr("Your clients"); }
    QString subtitle() const override;
    QString primaryText() const override { return tr("Test this login"); }
    bool isComplete() const override;

protected:
    void changeEvent(QEvent *event) override;

private:
    QWidget *makeInput();
    void dressPreview();
    void openFile();
    void preview();
    void fitColumns();
    void fitRows();
    void retranslate();

    TextLabel *m_caption;
    QPlainTextEdit *m_text;
    QPushButton *m_open;
    TextLabel *m_summary;
    QTableWidget *m_preview;
    GuideCard *m_guide;
};

} // namespace Connector::Ui
