#pragma once

#include "ui/activity/activitymodel.h"
#include "ui/activity/handoutchart.h"

#include <QWidget>

#include <memory>

class QAction;
class QComboBox;
class QPushButton;

namespace Connector::Ui {

class ActivityTable;
class Card;
class ChartCard;
class TextLabel;

/// Who got what and when: filters, hand-outs over time, and the entries, newest first. Shows a
/// model and emits what a person wants.
class ActivityPage final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ActivityPage)

public:
    explicit ActivityPage(ActivityModel &model, QWidget *parent = nullptr);
    ~ActivityPage() override;

    /// Who can be asked for, by name; what is chosen stays chosen.
    void setNames(const AuditNames &names);
    void showChart(const Chart &chart);
    /// One sentence where the export went or why it did not, until something else is asked; empty
    /// takes it away.
    void showNotice(const QString &words);

    ActivityFilter filter() const;
    /// Whether new entries are shown as they come.
    bool isLive() const;

signals:
    /// Somebody looks, wants to see something else, or wants to follow again.
    void asked();
    /// A minute has passed while somebody looks: the window of time has moved on.
    void aged();
    /// "csv" or "json".
    void exportRequested(const QString &format);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QLayout *makeHeading();
    QLayout *makeFilters();
    void connectParts();
    void age();
    void showCount();
    /// What the columns have no room for, also for people without a mouse.
    void showWhole(const QModelIndex &index);
    void retranslate();
    void nameChoices();

    ActivityModel &m_model;
    std::unique_ptr<Alarm> m_alarm;
    AuditNames m_names;
    int m_total = 0;
    TextLabel *m_title;
    QPushButton *m_live;
    QPushButton *m_export;
    QAction *m_csv;
    QAction *m_json;
    QComboBox *m_window;
    QComboBox *m_package;
    QComboBox *m_login;
    QComboBox *m_verdict;
    TextLabel *m_count;
    TextLabel *m_notice;
    ChartCard *m_chart;
    Card *m_card;
    ActivityTable *m_table;
    TextLabel *m_none;
};

} // namespace Connector::Ui
