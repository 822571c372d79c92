#pragma once

#include <QObject>

namespace Connector::Application {
class Services;
}

namespace Connector::Ui {

class PackagesModel;
class PackagesPage;
struct PackageRow;

/// Joins the Packages page to the local clients and the commands that change them. Everything
/// passed in has to outlive it. Main thread.
class PackagesController final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PackagesController)

public:
    PackagesController(PackagesModel &model, PackagesPage &page, Application::Services &services,
                       QObject *parent = nullptr);

    /// `http://127.0.0.1:21060`, the beginning of every address.
    void setEndpoint(const QString &address);
    void refresh();

private:
    /// Once for all changes of one turn.
    void refreshSoon();
    void lookAtUse();
    void add();
    void showExample(const PackageRow &row);
    void chooseLogins(const PackageRow &row);
    void rotate(const PackageRow &row);
    void revoke(const PackageRow &row);

    PackagesModel &m_model;
    PackagesPage &m_page;
    Application::Services &m_services;
    QString m_endpoint;
    bool m_refreshWaits = false;
};

} // namespace Connector::Ui
