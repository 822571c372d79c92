#pragma once

#include "application/instance.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace Connector::Cli {

/// What `serve` says once the endpoint answers.
struct Announcement
{
    struct Scenario
    {
        QString name = {};
        QString connection = {};
        QString what = {};
    };

    QString endpoint = {};
    qint64 pid = 0;
    bool isKeychainBuilt = true;
    /// Why this first start keeps another port than the default; empty if it does not.
    QString otherPort = {};
    /// The rest only with `--practice`. The local credential is made to be shown.
    QString clientId = {};
    QString clientSecret = {};
    QString tokenUrl = {};
    QList<Scenario> scenarios = {};
};

Announcement announcementOf(Application::Instance &instance);
QByteArray toJson(const Announcement &announcement);
QByteArray toText(const Announcement &announcement);

} // namespace Connector::Cli
