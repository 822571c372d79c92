#pragma once

#include "base/completion.h"
#include "broker/loginstatus.h"
#include "diagnostics/evidence.h"
#include "profiles/connectionprofile.h"

#include <QNetworkProxy>
#include <QObject>
#include <QUrl>

#include <optional>

namespace Connector::Checks {

/// What a check needs to make sense; a layer that failed spares the ones that stand on it.
enum class Layer {
    /// This computer: what was typed, the keychain, our endpoint.
    Machine,
    /// The way to the service.
    Network,
    /// What the service says.
    Service,
    /// Who asks us for tokens; of interest where everything else works.
    Packages,
    /// What else tells causes apart once the service refused, or was asked for by a person.
    Beyond,
};

enum class Verdict { Passed, Failed, Skipped };

/// What a person wants to be tried besides; each costs a login or a call.
struct Wishes
{
    /// Sends the credentials to the other environment of MyInvois, once.
    bool otherEnvironment = false;
    /// A business registration number to try with the TIN.
    QString rob = {};
    /// Asks the service whether TIN and this number belong together (NRIC, PASSPORT, BRN, ARMY).
    QString numberType = {};
    QString number = {};
};

/// What is examined: one login of one connection, or, without a profile, this computer alone.
struct Subject
{
    std::optional<Profiles::ConnectionProfile> profile = {};
    Broker::LoginName login = {};
    QUrl tokenUrl = {};
    QUrl apiUrl = {};
    Wishes wishes = {};
};

/// What earlier checks found out.
struct Knowledge
{
    Diagnostics::Evidence evidence = {};
    /// How the service is reached.
    QNetworkProxy proxy = QNetworkProxy(QNetworkProxy::NoProxy);
};

struct CheckResult
{
    Verdict verdict = Verdict::Skipped;
    /// English, for a support person.
    QString detail = {};
    Knowledge knowledge = {};
};

/// One question about why a login fails. Asks asynchronously, within a deadline of its own, and
/// answers once; deleting it drops the answer. Main thread.
class Check : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Check)

public:
    using Done = std::function<void(CheckResult)>;

    explicit Check(QObject *parent = nullptr)
        : QObject(parent)
    {}

    /// The word of the contract: "dns".
    virtual QLatin1StringView id() const = 0;
    virtual Layer layer() const = 0;
    virtual void run(const Subject &subject, Knowledge known, Done done) = 0;
};

CheckResult passed(Knowledge known, const QString &detail = {});
CheckResult skipped(Knowledge known, const QString &detail);
/// Puts the error into the evidence.
CheckResult failed(Knowledge known, const Error &error);

QString toText(Verdict verdict);

} // namespace Connector::Checks
