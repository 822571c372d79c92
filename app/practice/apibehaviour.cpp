#include "practice/apibehaviour.h"

#include "practice/answers.h"
#include "practice/scenarios.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QUrlQuery>

#include <algorithm>
#include <array>
#include <optional>
#include <utility>

namespace Connector::Practice {

using namespace Qt::StringLiterals;

namespace {

constexpr QByteArrayView root = "/api/v1.0/";
constexpr QByteArrayView validate = "taxpayer/validate/";

// The client id of the token that the request shows, if the token is one of ours and alive.
std::optional<QString> callerOf(const State &state, const Http::Request &request, const Moment &now)
{
    const QByteArray value = request.headers.value("Authorization").trimmed();
    if (request.headers.count("Authorization") != 1
        || value.left(7).compare("Bearer ", Qt::CaseInsensitive) != 0)
        return std::nullopt;
    const QByteArray token = value.sliced(7).trimmed();
    const auto found =
        state.tokens.constFind(QCryptographicHash::hash(token, QCryptographicHash::Sha256));
    if (found == state.tokens.constEnd() || hasPassed(found->expires, now))
        return std::nullopt;
    return found->clientId;
}

QJsonObject documentType(int code, const QString &description)
{
    const QString start = u"2024-01-01T00:00:00Z"_s;
    const QJsonObject version{{u"id"_s, code * 10 + 1},
                              {u"name"_s, u"1.1"_s},
                              {u"description"_s, description + u" version 1.1"_s},
                              {u"activeFrom"_s, start},
                              {u"activeTo"_s, QJsonValue()},
                              {u"versionNumber"_s, 1.1},
                              {u"status"_s, u"published"_s}};
    return {{u"id"_s, code},
            {u"invoiceTypeCode"_s, code},
            {u"description"_s, description},
            {u"activeFrom"_s, start},
            {u"activeTo"_s, QJsonValue()},
            {u"documentTypeVersions"_s, QJsonArray{version}}};
}

Http::Response documentTypes()
{
    const std::array types{std::pair{1, u"Invoice"_s},
                           std::pair{2, u"Credit Note"_s},
                           std::pair{3, u"Debit Note"_s},
                           std::pair{4, u"Refund Note"_s},
                           std::pair{11, u"Self-billed Invoice"_s},
                           std::pair{12, u"Self-billed Credit Note"_s},
                           std::pair{13, u"Self-billed Debit Note"_s},
                           std::pair{14, u"Self-billed Refund Note"_s}};
    QJsonArray result;
    for (const auto &[code, description] : types)
        result.append(documentType(code, description));
    return jsonAnswer(200, {{u"result"_s, result}});
}

// Every TIN of the practice scenarios is known; a sole proprietor's with the number of the
// business.
bool isKnown(const QString &tin, const QUrlQuery &query)
{
    const QString number = query.queryItemValue(u"idValue"_s);
    const bool business = query.queryItemValue(u"idType"_s) == u"BRN";
    return std::any_of(scenarios().begin(), scenarios().end(), [&](const Scenario &scenario) {
        if (scenario.ownerTin == tin)
            return true;
        return std::any_of(scenario.taxpayers.begin(), scenario.taxpayers.end(),
                           [&](const QString &entry) {
                               const QString known = entry.section(u'|', 0, 0);
                               const QString rob = known.section(u':', 1, 1);
                               return known.section(u':', 0, 0) == tin
                                   && (rob.isEmpty() || !business || rob == number);
                           });
    });
}

Http::Response validateTin(const QByteArray &tin, const QByteArray &queryBytes)
{
    static const QStringList idTypes{u"NRIC"_s, u"PASSPORT"_s, u"BRN"_s, u"ARMY"_s};
    const QUrlQuery query(QString::fromLatin1(queryBytes));
    if (tin.isEmpty() || tin.size() > 14 || !idTypes.contains(query.queryItemValue(u"idType"_s))
        || query.queryItemValue(u"idValue"_s).isEmpty())
        return apiError({400, u"BadArgument"_s, u"idType"_s, u"The arguments are not valid"_s});
    if (!isKnown(QString::fromLatin1(tin), query))
        return apiError({404, u"NotFound"_s, u"tin"_s, u"The taxpayer was not found"_s});
    return emptyAnswer(200);
}

Http::Response submit(const Http::Request &request, const QString &clientId, const Draw &draw)
{
    const QJsonArray documents =
        QJsonDocument::fromJson(request.body).object().value(u"documents"_s).toArray();
    if (documents.isEmpty())
        return apiError(
            {400, u"BadArgument"_s, u"documents"_s, u"There are no documents to submit"_s});
    const Scenario *scenario = scenarioOfClient(clientId);
    if (scenario && scenario->situation == Situation::TinMismatch)
        // The trailing space is part of the original text.
        return apiError({400, u"ValidationError"_s, u"submission"_s,
                         u"The authenticated TIN and documents TIN is not matching "_s});
    const QString submission = QString::fromLatin1(draw.correlationId).remove(u'-').toUpper();
    QJsonArray accepted;
    for (const auto &document : documents) {
        accepted.append(QJsonObject{
            {u"uuid"_s, u"%1%2"_s.arg(submission.first(20)).arg(accepted.size(), 6, 10, '0'_L1)},
            {u"invoiceCodeNumber"_s, document.toObject().value(u"codeNumber"_s)}});
    }
    return jsonAnswer(202,
                      {{u"submissionUID"_s, submission.first(26)},
                       {u"acceptedDocuments"_s, accepted},
                       {u"rejectedDocuments"_s, QJsonArray()}});
}

Http::Response answerTo(const Http::Request &request, const QString &clientId, const Draw &draw)
{
    QByteArray path = request.path.sliced(root.size());
    if (path.endsWith('/'))
        path.chop(1);
    const bool isGet = request.method == "GET";
    if (path == "documenttypes")
        return isGet ? documentTypes() : onlyMethod("GET");
    if (path.startsWith(validate))
        return isGet ? validateTin(path.sliced(validate.size()), request.query) : onlyMethod("GET");
    if (path == "documentsubmissions")
        return request.method == "POST" ? submit(request, clientId, draw) : onlyMethod("POST");
    return gatewayError(404, "Resource not found");
}

} // namespace

Reaction callApi(State state, const Http::Request &request, const Moment &now, const Draw &draw)
{
    if (!request.path.startsWith(root))
        return {.state = std::move(state), .response = gatewayError(404, "Resource not found")};
    const auto clientId = callerOf(state, request, now);
    Http::Response response = clientId ? answerTo(request, *clientId, draw)
                                       : gatewayError(401, "Access token is missing or invalid.");
    return {.state = std::move(state), .response = std::move(response)};
}

} // namespace Connector::Practice
