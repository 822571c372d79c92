#pragma once

#include "ui/wizard/guidewords.h"
#include "ui/wizard/wizardpage.h"

class QComboBox;
class QHBoxLayout;
class QVBoxLayout;

namespace Connector::Ui {

class Field;
class GuideCard;

/// The credentials of a system other than MyInvois: a name, whatever fields the system wants, each
/// with its verdict, and beside them where to find them. A system's page says which fields and in
/// which words; the rules are those of the system (`identity/`).
class SystemPage : public WizardPage
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SystemPage)

public:
    void setSurroundings(const QList<Profiles::ConnectionProfile> &others,
                         const QDate &today) override;
    void enter() override;
    QString subtitle() const override;
    QString primaryText() const override;
    bool isComplete() const override;

protected:
    SystemPage(Draft &draft, QWidget *parent);
    ~SystemPage() override;

    // The fields in their order, by their names in the contract: "client_id", "api_url", a setting.
    // The page calls these and retranslate() from its constructor.

    /// One line, with a text that shows what belongs there.
    void addText(const QString &field, const QString &example = {});
    /// One line with a few usual ones to choose from.
    void addText(const QString &field, const QStringList &usual);
    /// The secret, or "file_password".
    void addSecret(const QString &field = QStringLiteral("client_secret"));
    /// One of these words; the first is the usual one.
    void addChoice(const QString &field, const QStringList &words);
    /// Yes or nothing; shown only where it is asked.
    void addSwitch(const QString &field);

    void setFieldName(const QString &field, const QString &name);
    /// What a person reads in place of the words of a choice.
    void setChoiceNames(const QString &field, const QStringList &names);
    void setGuide(const GuideWords &words);
    virtual void retranslate() = 0;

    void changeEvent(QEvent *event) override;

private:
    struct Line;

    Line &add(const QString &field, QWidget *input);
    Line *line(const QString &field);
    void put(const QString &field, const QString &text);
    void judge();

    QList<Line *> m_lines;
    GuideCard *m_guide;
    QVBoxLayout *m_column;
    QStringList m_takenNames;
    QDate m_today;
};

} // namespace Connector::Ui
