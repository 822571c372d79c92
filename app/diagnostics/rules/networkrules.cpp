#include "diagnostics/hosts.h"
#include "diagnostics/rule.h"
#include "diagnostics/rules/predicates.h"

#include <QUrl>

namespace Connector::Diagnostics {

using namespace Qt::StringLiterals;

namespace {

const QList<Call> upstream{Call::Login, Call::Api, Call::Unknown};
constexpr auto words = "the words of common HTTP libraries"_L1;
/// Clocks that differ less are no cause of anything: tokens live for an hour.
constexpr qint64 harmlessSkew = 120;

bool isWrongHost(const Evidence &e)
{
    const KnownHost *host = knownHost(e.request.host);
    return host && !host->answersCalls;
}

bool isMistypedHost(const Evidence &e)
{
    return isUnderLhdn(e.request.host) && !knownHost(e.request.host);
}

bool isLoginElsewhere(const Evidence &e)
{
    return e.call == Call::Login && isMyInvois(e) && e.answer.status > 0
        && !e.request.path.isEmpty() && isUnderLhdn(e.request.host)
        && e.request.path != "/connect/token"_L1;
}

bool redirectsTo(const Evidence &e, bool underLhdn)
{
    const QString host = QUrl(e.answer.location).host();
    return !host.isEmpty() && isUnderLhdn(host) == underLhdn;
}

bool isSkewed(const Evidence &e)
{
    return e.clockAhead && std::abs(e.clockAhead->count()) > harmlessSkew;
}

bool isLocal(const Evidence &e)
{
    return e.call == Call::Endpoint;
}

QList<Rule> addressRules()
{
    return {
        {"host-for-people"_L1,
         {.also = isWrongHost},
         ErrorCode::AddressWrongHost,
         95,
         "SDK site, FAQ: addresses of the environments"_L1},
        {"host-mistyped"_L1,
         {.also = isMistypedHost},
         ErrorCode::AddressWrongHost,
         90,
         "SDK site, FAQ: addresses of the environments"_L1},
        {"path-of-login"_L1,
         {.also = isLoginElsewhere},
         ErrorCode::AddressWrongPath,
         93,
         "SDK site, Login as Taxpayer System: /connect/token"_L1},
        {"404"_L1,
         {.calls = upstream, .status = "404|405|410"_L1},
         ErrorCode::AddressWrongPath,
         70,
         "inference"_L1},
        {"421"_L1,
         {.calls = upstream, .status = "421"_L1},
         ErrorCode::AddressWrongHost,
         85,
         "RFC 9110 section 15.5.20"_L1},
        {"redirect-within-lhdn"_L1,
         {.status = "3xx"_L1, .also = [](const Evidence &e) { return redirectsTo(e, true); }},
         ErrorCode::AddressWrongHost,
         88,
         "inference: the portal redirects, the API never does"_L1},
        {"redirect-elsewhere"_L1,
         {.status = "3xx"_L1, .also = [](const Evidence &e) { return redirectsTo(e, false); }},
         ErrorCode::NetworkCaptivePortal,
         85,
         "inference: a network sends to its own sign-in"_L1},
        {"redirect"_L1,
         {.calls = upstream, .status = "3xx"_L1},
         ErrorCode::AddressWrongHost,
         60,
         "inference"_L1},
    };
}

QList<Rule> serviceRules()
{
    return {
        {"429"_L1,
         {.calls = upstream, .status = "429"_L1},
         ErrorCode::ServiceRateLimited,
         97,
         "SDK site, Rate Limits"_L1},
        {"quota-in-words"_L1,
         {.status = "403|503"_L1, .words = "quota|rate limit|too many requests"_L1},
         ErrorCode::ServiceRateLimited,
         93,
         "how a gateway of this kind says it"_L1},
        {"maintenance-in-words"_L1,
         {.calls = upstream, .status = "4xx|5xx"_L1, .words = "maintenance|penyelenggaraan"_L1},
         ErrorCode::ServiceMaintenance,
         95,
         "pages seen during maintenance"_L1},
        {"403-with-page"_L1,
         {.calls = upstream, .status = "403"_L1, .bodies = {BodySeen::Page}},
         ErrorCode::ServiceMaintenance,
         80,
         "issue threads: maintenance and firewall pages come with 403"_L1},
        {"511"_L1,
         {.status = "511"_L1},
         ErrorCode::NetworkCaptivePortal,
         96,
         "RFC 6585 section 6"_L1},
        {"5xx"_L1,
         {.calls = upstream, .status = "5xx|408|425"_L1},
         ErrorCode::ServiceUnavailable,
         78,
         "SDK site, Standard Error Response"_L1},
        {"4xx-page"_L1,
         {.calls = upstream, .status = "400|401"_L1, .bodies = {BodySeen::Page}},
         ErrorCode::ServiceUnavailable,
         65,
         "inference: the identity service answers in JSON"_L1},
        {"407"_L1, {.status = "407"_L1}, ErrorCode::NetworkProxy, 97, "RFC 9110 section 15.5.8"_L1},
    };
}

QList<Rule> transportRules()
{
    return {
        {"words-proxy"_L1,
         {.words = "proxy authentication required|tunnel connection failed|proxyconnect|"
                   "unable to connect to proxy|connect tunnel failed|proxyerror|"
                   "could not resolve proxy"_L1,
          .also = hasNoAnswer},
         ErrorCode::NetworkProxy,
         93,
         words},
        {"words-dns"_L1,
         {.words = "could not resolve host|enotfound|name or service not known|no such host|"
                   "remote name could not be resolved|unknownhostexception|nodename nor servname|"
                   "nameresolutionerror|err_name_not_resolved|host not found|winsock 11001|"
                   "getaddrinfo failed"_L1,
          .also = hasNoAnswer},
         ErrorCode::NetworkDns,
         90,
         words},
        {"words-offline"_L1,
         {.words = "network is unreachable|enetunreach|no route to host|ehostunreach|"
                   "err_internet_disconnected|temporary failure in name resolution|eai_again"_L1,
          .also = hasNoAnswer},
         ErrorCode::NetworkOffline,
         88,
         words},
        {"words-refused"_L1,
         {.calls = upstream,
          .words = "connection refused|econnrefused|actively refused|10061|"
                   "err_connection_refused"_L1,
          .also = hasNoAnswer},
         ErrorCode::NetworkRefused,
         88,
         words},
        {"words-timeout"_L1,
         {.words = "timed out|timeout|etimedout|time-out"_L1, .also = hasNoAnswer},
         ErrorCode::NetworkTimeout,
         85,
         words},
        {"words-closed"_L1,
         {.words = "connection reset|econnreset|socket hang up|empty reply|remotedisconnected|"
                   "connection was closed|connection aborted"_L1,
          .also = hasNoAnswer},
         ErrorCode::ServiceUnavailable,
         65,
         words},
    };
}

QList<Rule> tlsRules()
{
    return {
        {"clock-and-certificate"_L1,
         {.words = "not yet valid|has expired|cert_has_expired|certificate expired|nottimevalid"_L1,
          .also = isSkewed},
         ErrorCode::ClockWrong,
         97,
         "RFC 5280 section 4.1.2.5"_L1},
        {"words-validity"_L1,
         {.words = "not yet valid|certificate has expired|cert_has_expired|certificate expired|"
                   "cert_not_yet_valid|nottimevalid|certificate is expired"_L1,
          .also = hasNoAnswer},
         ErrorCode::TlsNotYetValid,
         92,
         "RFC 5280 section 4.1.2.5"_L1},
        {"words-pinned"_L1,
         {.words = "pinned|pinning"_L1, .also = hasNoAnswer},
         ErrorCode::TlsOldTrustStore,
         90,
         "SDK site, releases: the certificate is renewed every year"_L1},
        {"words-inspected"_L1,
         {.words = "self signed certificate|self-signed certificate|self_signed_cert|"
                   "signed by unknown authority|untrusted root|untrustedroot|"
                   "terminated in a root certificate|could not establish trust relationship|"
                   "zscaler|fortinet|kaspersky|eset ssl filter|avast|bitdefender|sophos|"
                   "mitmproxy|blue coat|netskope|palo alto"_L1,
          .also = hasNoAnswer},
         ErrorCode::TlsIntercepted,
         91,
         "SDK site, Postman page: self signed certificate in certificate chain"_L1},
        {"words-old-store"_L1,
         {.words = "unable to get local issuer|unable_to_get_issuer_cert|"
                   "unable to verify the first certificate|unable_to_verify_leaf_signature|"
                   "pkix path building failed|partialchain|secure channel|"
                   "handshake failure|wrong version number|unsupported protocol|"
                   "protocol version|sslv3 alert|schannel"_L1,
          .also = hasNoAnswer},
         ErrorCode::TlsOldTrustStore,
         86,
         "issue threads of client libraries"_L1},
        {"inspecting-issuer"_L1,
         {.also =
              [](const Evidence &e) {
                  static const QStringList products{
                      u"zscaler"_s,   u"fortinet"_s,  u"fortigate"_s, u"kaspersky"_s,
                      u"eset"_s,      u"avast"_s,     u"avg"_s,       u"bitdefender"_s,
                      u"sophos"_s,    u"mitmproxy"_s, u"netskope"_s,  u"blue coat"_s,
                      u"palo alto"_s, u"mcafee"_s};
                  return std::any_of(products.begin(), products.end(), [&](const QString &name) {
                      return e.certificateIssuer.contains(name, Qt::CaseInsensitive);
                  });
              }},
         ErrorCode::TlsIntercepted,
         90,
         "names of inspecting products"_L1},
        {"clock-skewed"_L1,
         {.also = isSkewed},
         ErrorCode::ClockWrong,
         89,
         "RFC 9110 section 6.6.1: the Date of the answer"_L1},
    };
}

QList<Rule> loopbackRules()
{
    return {
        {"endpoint-refuses-connection"_L1,
         {.words = "connection refused|econnrefused|actively refused|10061|couldn't connect"_L1,
          .also = [](const Evidence &e) { return isLocal(e) && hasNoAnswer(e); }},
         ErrorCode::InstanceNotRunning,
         94,
         "inference: nothing listens on this computer"_L1},
        {"endpoint-through-proxy"_L1,
         {.calls = {Call::Endpoint},
          .status = "407|502|503|504|403"_L1,
          .also =
              [](const Evidence &e) {
                  return e.answer.body == BodySeen::Page || e.answer.words.contains("proxy"_L1);
              }},
         ErrorCode::EndpointProxied,
         92,
         "inference: our endpoint answers in JSON, a proxy in pages"_L1},
    };
}

} // namespace

QList<Rule> networkRules()
{
    return addressRules() + serviceRules() + transportRules() + tlsRules() + loopbackRules();
}

} // namespace Connector::Diagnostics
