#pragma once

#include "base/clock.h"
#include "broker/loginstatus.h"
#include "ui/logins/loginaction.h"
#include "ui/logins/loginrow.h"

#include <QWidget>

class QComboBox;
class QLineEdit;
class QPushButton;
class QStackedLayout;

namespace Connector::Ui {

class DetailsCard;
class EmptyState;
class EnvironmentChip;
class ListAndDetails;
class LoginAddressCard;
class LoginsFilter;
class LoginsModel;
class LoginsTable;
class TextLabel;

/// The first page: every login with its state, and for the chosen one its details and the address
/// to copy. Shows a model, emits what a person wants, knows no service. Countdowns tick only while
/// the page is visible.
class LoginsPage final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LoginsPage)

public:
    LoginsPage(LoginsModel &model, const Clock &clock, QWidget *parent = nullptr);

    /// Whether there is a way to add a login from here.
    void setAddAvailable(bool available);
    /// A login that was begun waits to be continued.
    void setContinues(bool continues);
    /// Shows it, also where a search or a filter hides it.
    void choose(const Broker::LoginName &name);
    std::optional<Broker::LoginName> chosen() const;
    /// Tells the outcome of what was asked for this login, where its row cannot. Gone with the
    /// choice.
    void showNotice(const Broker::LoginName &name, const QString &text);

signals:
    void renewRequested(const Connector::Broker::LoginName &name);
    /// Everything but Renew, which has a signal of its own.
    void actionRequested(const Connector::Broker::LoginName &name,
                         Connector::Ui::LoginAction action);
    /// chosen() is another one.
    void chosenChanged();
    void addressCopied(const Connector::Broker::LoginName &name);
    void addRequested();

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QLayout *makeHeading();
    void connectParts();
    void addKeys();
    void retranslate();
    void onRowsEdited();
    void inviteToAdd();
    void keepAChoice();
    void showChosen();
    void showMenu(const QPoint &place);
    void requestRenewal();
    void onRequested(LoginAction action);
    std::optional<LoginRow> chosenRow() const;

    LoginsModel &m_model;
    const Clock &m_clock;
    LoginsFilter *m_filter;
    TextLabel *m_title;
    EnvironmentChip *m_practiceChip;
    QLineEdit *m_search;
    QComboBox *m_group;
    QPushButton *m_add;
    QPushButton *m_byCompany;
    bool m_continues = false;
    TextLabel *m_summary;
    QStackedLayout *m_content;
    LoginsTable *m_table;
    DetailsCard *m_details;
    LoginAddressCard *m_address;
    ListAndDetails *m_list;
    EmptyState *m_empty;
};

} // namespace Connector::Ui
