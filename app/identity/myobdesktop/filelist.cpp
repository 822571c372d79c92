#include "identity/myobdesktop/filelist.h"

#include "identity/answerbody.h"
#include "identity/myob/apierror.h"
#include "identity/upstreamtext.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace Connector::Identity::MyobDesktop {

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

/// Nothing at MYOB ends; after this long user and password are read from the keychain again.
static constexpr Seconds readAgainAfter = 3600s;
static constexpr qsizetype shownFiles = 5;

static QString noteOf(const QJsonArray &files)
{
    QStringList names;
    for (const auto &file : files) {
        if (names.size() < shownFiles)
            names.append(printableText(file["Name"_L1].toString(), 60));
    }
    QString note = u"%1 company files"_s.arg(files.size());
    if (!names.isEmpty())
        note += ": "_L1 + names.join(", "_L1);
    return files.size() > names.size() ? note + u", \u2026"_s : note;
}

LoginOutcome readFileList(const Http::Answer &answer, const LoginRequest &request,
                          const SharedSecret &token, Milliseconds wallNow)
{
    const QJsonDocument body = QJsonDocument::fromJson(answer.body);
    if (answer.status == 200 && body.isArray()) {
        TokenGrant grant;
        grant.accessToken = token;
        grant.tokenType = u"x-myobapi-cftoken"_s;
        grant.lifetime = readAgainAfter;
        grant.note = noteOf(body.array());
        return grant;
    }
    return Myob::apiFailure(answer, request, !token->isEmpty(), wallNow);
}

} // namespace Connector::Identity::MyobDesktop
