#include "identity/myob/myobprovider.h"

#include "identity/myob/apierror.h"
#include "identity/myob/companyfile.h"
#include "identity/myob/scopes.h"
#include "identity/myobdesktop/filelist.h"
#include "identity/signinprotocol.h"
#include "identity/systems.h"

#include <QTest>
#include <QUrlQuery>

using namespace Connector;
using namespace Connector::Identity;
using namespace Qt::StringLiterals;
using Profiles::Environment;
using Profiles::System;

namespace {

const QString redirect = u"http://localhost:33333/callback"_s;

Profiles::ConnectionProfile profileOf(System system = System::Myob)
{
    Profiles::ConnectionProfile profile{.system = system, .environment = Environment::Production};
    profile.clientId = UpstreamClientId(u"key-1"_s);
    profile.settings.insert(u"redirect_uri"_s, redirect);
    return profile;
}

LoginRequest requestWith(const char *code, const char *refresh)
{
    LoginRequest request;
    request.profile = profileOf();
    request.tokenUrl = systemOf(System::Myob).tokenUrl(request.profile, {});
    if (code)
        request.signInCode = std::make_shared<const SecretString>(SecretString::copyOf(code));
    if (refresh)
        request.refreshToken = std::make_shared<const SecretString>(SecretString::copyOf(refresh));
    return request;
}

QString wordsOf(const LoginOutcome &outcome)
{
    if (const auto *grant = std::get_if<TokenGrant>(&outcome)) {
        const QByteArray next =
            grant->refreshToken ? grant->refreshToken->reveal().toByteArray() : QByteArray("-");
        return u"token %1 %2"_s.arg(grant->lifetime.count()).arg(QString::fromLatin1(next));
    }
    const auto &failure = std::get<LoginFailure>(outcome);
    return QString(errorId(failure.error.code))
        + (failure.remedy == Remedy::Wait ? u" wait"_s : u" person"_s);
}

QByteArray apiError(const char *name)
{
    return QByteArray(R"({"Errors":[{"Name":")") + name + R"(","Message":"m","ErrorCode":1}]})";
}

} // namespace

class TestMyobProvider : public QObject
{
    Q_OBJECT

private slots:
    void message_signInAndRenewal()
    {
        const SecretString secret = SecretString::copyOf("s");
        const auto exchange = Myob::tokenMessage(requestWith("a!b", nullptr), secret);
        QVERIFY(exchange);
        QCOMPARE(exchange->request.url.toString(),
                 u"https://secure.myob.com/oauth2/v1/authorize"_s);
        QCOMPARE(exchange->request.body.reveal().toByteArray(),
                 QByteArray("client_id=key-1&client_secret=s&grant_type=authorization_code"
                            "&code=a%21b&redirect_uri=http%3A%2F%2Flocalhost%3A33333%2Fcallback"));
        const auto renewal = Myob::tokenMessage(requestWith(nullptr, "r1"), secret);
        QVERIFY(renewal);
        QCOMPARE(renewal->request.body.reveal().toByteArray(),
                 QByteArray("client_id=key-1&client_secret=s&grant_type=refresh_token"
                            "&refresh_token=r1"));
        const auto neither = Myob::tokenMessage(requestWith(nullptr, nullptr), secret);
        QVERIFY(!neither);
        QCOMPARE(neither.error().code, ErrorCode::LoginSignInNeeded);
    }

    void answer_everyRowOfTheTable_isCodeAndRemedy_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("atSignIn");
        QTest::addColumn<QString>("atRenewal");
        const auto row = [](const char *name, int status, const QByteArray &body,
                            const char *atSignIn, const char *atRenewal) {
            QTest::newRow(name) << status << body << QString::fromLatin1(atSignIn)
                                << QString::fromLatin1(atRenewal);
        };
        const auto error = [](const QByteArray &code) { return "{\"error\":\"" + code + "\"}"; };
        row("token", 200,
            R"({"access_token":"t","token_type":"bearer","expires_in":"1200","refresh_token":"r2"})",
            "token 1200 r2", "token 1200 r2");
        row("no rotation", 200, R"({"access_token":"t","expires_in":1200})", "token 1200 -",
            "token 1200 -");
        row("invalid_request", 400, error("invalid_request"), "myob.redirect_mismatch person",
            "request.malformed person");
        row("invalid_grant", 400, error("invalid_grant"), "myob.code_expired person",
            "myob.sign_in_again person");
        row("invalid_client", 400, error("invalid_client"), "credentials.rejected person",
            "credentials.rejected person");
        row("invalid_scope", 400, error("invalid_scope"), "myob.scope_generation person",
            "myob.scope_generation person");
        row("access_denied", 400, error("access_denied"), "myob.consent_refused person",
            "myob.sign_in_again person");
        row("down", 503, "", "service.unavailable wait", "service.unavailable wait");
        row("invalid_grant under 500", 500, error("invalid_grant"), "service.unavailable wait",
            "service.unavailable wait");
    }

    void answer_everyRowOfTheTable_isCodeAndRemedy()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, body);
        const Http::Answer answer{.status = status, .headers = {}, .body = body};
        QTEST(wordsOf(Myob::readAnswer(answer, requestWith("c", nullptr), Milliseconds(0))),
              "atSignIn");
        QTEST(wordsOf(Myob::readAnswer(answer, requestWith(nullptr, "r"), Milliseconds(0))),
              "atRenewal");
    }

    void signInPage_asksForConsentWithState()
    {
        const SignInProtocol *signIn = systemOf(System::Myob).signIn();
        QVERIFY(signIn);
        Profiles::ConnectionProfile profile = profileOf();
        profile.settings.insert(u"key_made"_s, u"before"_s);
        const QUrl page = signIn->page(profile, {}, "st~ate");
        QCOMPARE(page.toEncoded(),
                 QByteArray("https://secure.myob.com/oauth2/account/authorize?client_id=key-1"
                            "&redirect_uri=http%3A%2F%2Flocalhost%3A33333%2Fcallback"
                            "&response_type=code&scope=CompanyFile&state=st~ate&prompt=consent"));
        profile.settings.remove(u"key_made"_s);
        QVERIFY(Myob::scopesOf(profile).startsWith(u"sme-company-file sme-"_s));
        profile.settings.insert(u"scope"_s, u"sme-sales"_s);
        QCOMPARE(Myob::scopesOf(profile), u"sme-sales"_s);
    }

    void signInAnswer_isRead_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<QString>("words");
        const auto row = [](const char *name, const QString &address, const char *words) {
            QTest::newRow(name) << address << QString::fromLatin1(words);
        };
        const QString whole = redirect + u"?code=a%21b&state=st&businessId=B-1"_s;
        row("whole address", whole + u"&businessName=MYOB+Shared+Sandbox+21"_s,
            "a!b B-1 MYOB Shared Sandbox 21");
        row("query only", u"code=a%21b&state=st&businessId=B-1&businessName=A%26B"_s,
            "a!b B-1 A&B");
        row("encoded twice", redirect + u"?code=a%2521b&state=st&businessId=B"_s, "a!b B ");
        row("slash at the end", redirect + u"/?code=c&state=st&businessId=B"_s, "c B ");
        row("no business", redirect + u"?code=c&state=st"_s, "c   myob.business_missing");
        row("other state", redirect + u"?code=c&state=su"_s, "myob.state_mismatch");
        row("no state", redirect + u"?code=c"_s, "myob.state_mismatch");
        row("cancelled", redirect + u"?error=access_denied&state=st"_s, "myob.consent_refused");
        row("scope", redirect + u"?error=invalid_scope&state=st"_s, "myob.scope_generation");
        row("error of a stranger", redirect + u"?error=access_denied"_s, "myob.state_mismatch");
        row("ends elsewhere", u"https://example.com/callback?code=c&state=st"_s,
            "myob.redirect_mismatch");
        row("nothing", u"hello"_s, "input.required");
    }

    void signInAnswer_isRead()
    {
        QFETCH(QString, address);
        const auto answer = systemOf(System::Myob).signIn()->read(address, profileOf(), "st");
        QString words;
        if (answer) {
            words = u"%1 %2 %3"_s.arg(QString::fromLatin1(answer->code->reveal()),
                                      answer->facts.value(u"business_id"_s),
                                      answer->facts.value(u"business_name"_s));
            if (answer->doubt)
                words += u' ' + QString(errorId(answer->doubt->code));
        } else {
            words = errorId(answer.error().code);
        }
        QTEST(words, "words");
    }

    void consent_isRememberedAfterElevenMonths()
    {
        const SignInProtocol *signIn = systemOf(System::Myob).signIn();
        Profiles::ConnectionProfile profile = profileOf();
        QVERIFY(!signIn->isSignedIn(profile));
        const QDate day(2026, 1, 10);
        profile.settings.insert(signIn->signedIn(day));
        QVERIFY(signIn->isSignedIn(profile));
        QVERIFY(!signIn->reminder(profile, day.addDays(334)));
        const auto reminder = signIn->reminder(profile, day.addDays(335));
        QVERIFY(reminder);
        QCOMPARE(reminder->code, ErrorCode::MyobConsentOld);
    }

    void input_wrongField_isCodeAndField_data()
    {
        QTest::addColumn<int>("system");
        QTest::addColumn<int>("environment");
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("words");
        const auto row = [](const char *name, System system, Environment environment,
                            const QString &key, const QString &value, const char *words) {
            QTest::newRow(name) << static_cast<int>(system) << static_cast<int>(environment) << key
                                << value << QString::fromLatin1(words);
        };
        const auto own = Environment::Production;
        row("redirect verbatim", System::Myob, own, u"redirect_uri"_s, u"http://localhost:1/cb/"_s,
            "ok http://localhost:1/cb/");
        row("redirect desktop", System::Myob, own, u"redirect_uri"_s, u"http://desktop"_s,
            "ok http://desktop");
        row("redirect https", System::Myob, own, u"redirect_uri"_s, u"https://example.com/cb"_s,
            "ok https://example.com/cb");
        row("redirect http", System::Myob, own, u"redirect_uri"_s, u"http://example.com/cb"_s,
            "input.url_not_https redirect_uri");
        row("redirect missing", System::Myob, own, u"scope"_s, u"x"_s,
            "input.required redirect_uri");
        row("token address fixed", System::Myob, own, u"token_url"_s, u"https://example.com/t"_s,
            "input.url_fixed token_url");
        row("business", System::Myob, own, u"business_id"_s, u"12"_s,
            "input.unknown_value business_id");
        row("file user", System::Myob, own, u"file_user"_s, u"Siti Aminah"_s, "ok Siti Aminah");
        row("file user too long", System::Myob, own, u"file_user"_s, QString(256, u'x'),
            "input.too_long file_user");
        row("file user of two lines", System::Myob, own, u"file_user"_s, u"a\nb"_s,
            "input.not_text file_user");
        row("local address", System::MyobDesktop, own, u"api_url"_s,
            u"http://127.0.0.1:8080/accountright/"_s, "ok http://127.0.0.1:8080/accountright");
        row("LAN address", System::MyobDesktop, own, u"api_url"_s,
            u"http://192.168.1.5:8080/accountright"_s, "input.lan_address api_url");
        row("internet address", System::MyobDesktop, own, u"api_url"_s,
            u"http://example.com/accountright"_s, "input.url_not_https api_url");
    }

    void input_wrongField_isCodeAndField()
    {
        QFETCH(int, system);
        QFETCH(int, environment);
        QFETCH(QString, key);
        QFETCH(QString, value);
        Profiles::ConnectionProfile profile{.system = static_cast<System>(system),
                                            .environment = static_cast<Environment>(environment)};
        ConnectionTexts texts;
        if (key == "api_url"_L1)
            texts.apiUrl = value;
        else
            texts.settings.insert(key, value);
        if (key != "redirect_uri"_L1 && key != "scope"_L1 && profile.system == System::Myob)
            texts.settings.insert(u"redirect_uri"_s, redirect);
        const UpstreamSystem &chosen = systemOf(profile);
        const auto taken = chosen.take(texts, profile);
        const QString kept = key == "api_url"_L1 ? profile.apiUrl.toString() : profile.setting(key);
        const QString words = taken
            ? u"ok "_s + kept
            : QString(errorId(taken.error().code)) + u' ' + taken.error().field;
        QTEST(words, "words");
    }

    void companyFile_userAndPassword_areOneField_data()
    {
        QTest::addColumn<QString>("user");
        QTest::addColumn<QByteArray>("password");
        QTest::addColumn<QByteArray>("field");
        QTest::newRow("both") << u"Aminah"_s << QByteArray("p:w") << QByteArray("QW1pbmFoOnA6dw==");
        QTest::newRow("empty password")
            << u"Administrator"_s << QByteArray() << QByteArray("QWRtaW5pc3RyYXRvcjo=");
        QTest::newRow("nothing") << QString() << QByteArray() << QByteArray();
    }

    void companyFile_userAndPassword_areOneField()
    {
        QFETCH(QString, user);
        QFETCH(QByteArray, password);
        QFETCH(QByteArray, field);
        const auto token = std::make_shared<const SecretString>(
            Myob::companyFileToken(user, SecretString::copyOf(password)));
        QCOMPARE(token->reveal().toByteArray(), field);
        const UpstreamSystem &system = systemOf(System::MyobDesktop);
        Profiles::ConnectionProfile profile{.system = System::MyobDesktop};
        const Http::Headers headers = system.apiFields(profile, {.token = token});
        QCOMPARE(headers.contains("x-myobapi-cftoken"), !field.isEmpty());
        QVERIFY(!headers.contains("Authorization") && !headers.contains("x-myobapi-key"));
        QVERIFY(system.checkSecret({}, {}, u"client_secret"_s));
        QVERIFY(!system.hasTokens() && !system.sharesLogins());
    }

    void companyFiles_listOrRefusal_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("words");
        const auto row = [](const char *name, int status, const QByteArray &body,
                            const char *words) {
            QTest::newRow(name) << status << body << QString::fromLatin1(words);
        };
        row("two files", 200, R"([{"Name":"Kedai"},{"Name":"Trading"}])", "token 3600 -");
        row("no files", 200, "[]", "token 3600 -");
        row("wrong user", 401, apiError("AccessDenied"), "myob.file_user_refused person");
        row("limit", 403, apiError("RateLimitError"), "service.rate_limited wait");
        row("key", 403, apiError("DeveloperInactive"), "myob.key_inactive person");
        row("rights", 403, apiError("AccessDenied"), "permission.missing person");
        row("timeout", 504, apiError("GatewayTimeout"), "service.unavailable wait");
        row("another program", 200, "<html></html>", "address.wrong_path person");
        row("no such path", 404, "", "address.wrong_path person");
    }

    void companyFiles_listOrRefusal()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, body);
        const auto token = std::make_shared<const SecretString>(SecretString::copyOf("QTpC"));
        const auto outcome =
            MyobDesktop::readFileList({.status = status, .headers = {}, .body = body},
                                      requestWith(nullptr, nullptr), token, Milliseconds(0));
        QTEST(wordsOf(outcome), "words");
        if (const auto *grant = std::get_if<TokenGrant>(&outcome))
            QVERIFY(grant->note.contains(u"company files"_s) && grant->accessToken == token);
    }

    void apiFields_ofMyobOnline_replaceThoseOfTheCaller()
    {
        const UpstreamSystem &system = systemOf(System::Myob);
        const auto token = std::make_shared<const SecretString>(SecretString::copyOf("access"));
        const Http::Headers fields = system.apiFields(profileOf(), {.token = token});
        QCOMPARE(fields.value("Authorization"), QByteArray("Bearer access"));
        QCOMPARE(fields.value("x-myobapi-key"), QByteArray("key-1"));
        QCOMPARE(fields.value("x-myobapi-version"), QByteArray("v2"));
        QVERIFY(system.ownApiFields().contains("x-myobapi-cftoken"));
        // Its mere presence is refused by a file that is linked to my.MYOB.
        QVERIFY(!fields.contains("x-myobapi-cftoken"));
        const auto user = std::make_shared<const SecretString>(SecretString::copyOf("QTpC"));
        QCOMPARE(system.apiFields(profileOf(), {.token = token, .companyFile = user})
                     .value("x-myobapi-cftoken"),
                 QByteArray("QTpC"));
    }

    void grant_hasTheCompanyFile_whereThereIsAFileUser_data()
    {
        QTest::addColumn<QString>("user");
        QTest::addColumn<QByteArray>("password");
        QTest::addColumn<QByteArray>("field");
        QTest::newRow("both") << u"Aminah"_s << QByteArray("p:w") << QByteArray("QW1pbmFoOnA6dw==");
        QTest::newRow("no password")
            << u"Administrator"_s << QByteArray() << QByteArray("QWRtaW5pc3RyYXRvcjo=");
        QTest::newRow("no user") << QString() << QByteArray("left over") << QByteArray();
    }

    void grant_hasTheCompanyFile_whereThereIsAFileUser()
    {
        QFETCH(QString, user);
        QFETCH(QByteArray, password);
        for (const bool isSignIn : {true, false}) {
            LoginRequest request =
                requestWith(isSignIn ? "code" : nullptr, isSignIn ? nullptr : "r1");
            if (!user.isEmpty())
                request.profile.settings.insert(u"file_user"_s, user);
            if (!password.isEmpty()) {
                request.filePassword =
                    std::make_shared<const SecretString>(SecretString::copyOf(password));
            }
            const auto outcome = Myob::readAnswer(
                {.status = 200,
                 .headers = {},
                 .body = R"({"access_token":"t","expires_in":1200,"refresh_token":"r2"})"},
                request, Milliseconds(0));
            const auto *grant = std::get_if<TokenGrant>(&outcome);
            QVERIFY(grant);
            const QByteArray field =
                grant->companyFile ? grant->companyFile->reveal().toByteArray() : QByteArray();
            QTEST(field, "field");
            QCOMPARE(bool(grant->companyFile), !user.isEmpty());
        }
    }

    void filePassword_isAnyTextInOneLine()
    {
        const UpstreamSystem &system = systemOf(System::Myob);
        Profiles::ConnectionProfile profile = profileOf();
        const auto codeOf = [&](const QByteArray &password) {
            const auto checked = system.checkFilePassword(SecretString::copyOf(password), profile,
                                                          u"file_password"_s);
            return checked ? ErrorCode::Unknown : checked.error().code;
        };
        QVERIFY(!system.hasFileUser(profile));
        QCOMPARE(codeOf("pw"), ErrorCode::InputNotApplicable);
        profile.settings.insert(u"file_user"_s, u"Aminah"_s);
        QVERIFY(system.hasFileUser(profile));
        QCOMPARE(codeOf({}), ErrorCode::Unknown);
        QCOMPARE(codeOf(" p w "), ErrorCode::Unknown);
        QCOMPARE(codeOf("p\tw"), ErrorCode::InputNotText);
        QCOMPARE(codeOf(QByteArray(Myob::longestFilePassword + 1, 'x')), ErrorCode::InputTooLong);
        QVERIFY(!systemOf(System::MyobDesktop).hasFileUser(profile));
    }

    // The password goes to the address of the API, and no keychain item is bound to that one.
    void apiUrl_ofAFixedEnvironment_isTheOneOfMyob()
    {
        Profiles::ConnectionProfile profile = profileOf();
        profile.apiUrl = QUrl(u"https://elsewhere.example.com"_s);
        const UpstreamSystem &system = systemOf(System::Myob);
        QCOMPARE(system.apiUrl(profile, {}).toString(), u"https://api.myob.com/accountright"_s);
        profile.environment = Environment::Custom;
        QCOMPARE(system.apiUrl(profile, {}), profile.apiUrl);
    }
};

QTEST_GUILESS_MAIN(TestMyobProvider)
#include "tst_myobprovider.moc"
