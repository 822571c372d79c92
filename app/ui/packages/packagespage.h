#pragma once

#include "base/ids.h"
#include "ui/packages/packagesmodel.h"

#include <QWidget>

class QLineEdit;
class QPushButton;
class QSortFilterProxyModel;
class QStackedLayout;

namespace Connector::Ui {

class DetailsCard;
class EmptyState;
class ListAndDetails;
class PackageAddressCard;
class PackagesTable;
class TextLabel;

/// The accounting packages: what each may use, when it came last, and what can be done with it.
/// Shows a model and emits what a person wants.
class PackagesPage final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PackagesPage)

public:
    PackagesPage(PackagesModel &model, const Clock &clock, QWidget *parent = nullptr);

    /// Without a login there is nothing that a package could use.
    void setLoginsExist(bool exist);
    void choose(const LocalClientId &client);
    std::optional<PackageRow> chosen() const;
    /// One sentence about the chosen package; empty takes it away.
    void showNotice(const QString &words);

signals:
    /// Somebody looks.
    void opened();
    void addRequested();
    void exampleRequested(const Connector::Ui::PackageRow &row);
    void loginsRequested(const Connector::Ui::PackageRow &row);
    void rotateRequested(const Connector::Ui::PackageRow &row);
    void revokeRequested(const Connector::Ui::PackageRow &row);

protected:
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QLayout *makeHeading();
    void connectParts();
    void addKeys();
    void keepAChoice();
    void onReset();
    void showChosen();
    QModelIndex sourceOf(const LocalClientId &client) const;
    void retranslate();

    PackagesModel &m_model;
    const Clock &m_clock;
    /// What matches the search.
    QSortFilterProxyModel *m_filter;
    LocalClientId m_chosenId;
    bool m_loginsExist = false;
    TextLabel *m_title;
    QLineEdit *m_search;
    QPushButton *m_add;
    TextLabel *m_summary;
    QStackedLayout *m_content;
    PackagesTable *m_table;
    DetailsCard *m_details;
    PackageAddressCard *m_address;
    ListAndDetails *m_list;
    EmptyState *m_empty;
};

} // namespace Connector::Ui
