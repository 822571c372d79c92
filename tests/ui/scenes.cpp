#include "ui/scenes.h"

#include "diagnostics/erroradvice.h"
#include "diagnostics/responsibility.h"
#include "ui/about/aboutpage.h"
#include "ui/activity/activitypage.h"
#include "ui/diagnosis/diagnosispage.h"
#include "ui/diagnosis/reportdialog.h"
#include "ui/logins/logindialogs.h"
#include "ui/logins/loginsmodel.h"
#include "ui/logins/loginspage.h"
#include "ui/logins/signindialog.h"
#include "ui/logins/summary.h"
#include "ui/packages/packagedialogs.h"
#include "ui/packages/packagespage.h"
#include "ui/samplerows.h"
#include "ui/settings/settingspage.h"
#include "ui/shell/mainwindow.h"
#include "ui/theme/typography.h"
#include "ui/widgets/chip.h"
#include "ui/wizard/choicepages.h"
#include "ui/wizard/donepage.h"
#include "ui/wizard/guidewords.h"
#include "ui/wizard/packagepage.h"
#include "ui/wizard/signinpage.h"
#include "ui/wizard/trialpage.h"
#include "ui/wizard/wizard.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QCheckBox>
#include <QComboBox>
#include <QCoreApplication>
#include <QLabel>
#include <QLocale>

namespace Connector::Test {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Application::TrialStep;
using Kind = TrialStep::Kind;
using State = TrialStep::State;
using Ui::WizardStep;
using WidgetPtr = std::unique_ptr<QWidget>;

namespace {

constexpr QSize PictureSize{1180, 760};

void addLogins(Ui::MainWindow &window, const Clock &clock, const QList<Ui::LoginRow> &rows,
               int chosen)
{
    auto *model = new Ui::LoginsModel(clock, &window);
    model->setRows(rows);
    auto *page = new Ui::LoginsPage(*model, clock);
    page->setAddAvailable(true);
    window.addPage(Ui::Destination::Logins, page);
    window.setCount(Ui::Destination::Logins, Ui::summaryOf(rows).needsPerson);
    window.setEndpoint(u"127.0.0.1:21060"_s);
    window.setPractice(Ui::areAllPractice(rows));
    if (!rows.isEmpty())
        window.setFootnote(QCoreApplication::translate("Connector::Ui::DesktopWindow",
                                                       "%1 of %2 logins left this minute")
                               .arg(6)
                               .arg(12));
    QObject::connect(&window, &Ui::MainWindow::pageShown, page, [&window, page] {
        if (!page->isVisibleTo(&window))
            window.setFootnote({});
    });
    if (chosen > 0)
        page->choose(rows.at(chosen).name);
}

void addActivity(Ui::MainWindow &window, const Clock &clock, const QList<Audit::Entry> &entries)
{
    const Milliseconds wall = clock.now().wall;
    auto *model = new Ui::ActivityModel(clock, &window);
    auto *page = new Ui::ActivityPage(*model);
    page->setNames(sampleNames(wall));
    model->setEntries(entries);
    Ui::HandOutCounts counts;
    for (const Audit::Entry &entry : entries)
        counts.add(entry);
    page->showChart(counts.chart(sampleNames(wall), wall));
    window.addPage(Ui::Destination::Activity, page);
}

WidgetPtr makeWindow(const Clock &clock, const QList<Ui::LoginRow> &rows, int chosen = 0)
{
    auto window = std::make_unique<Ui::MainWindow>();
    addLogins(*window, clock, rows, chosen);
    auto *packages = new Ui::PackagesModel(clock, window.get());
    packages->setRows(rows.isEmpty() ? QList<Ui::PackageRow>() : samplePackages(clock.now().wall));
    auto *packagesPage = new Ui::PackagesPage(*packages, clock);
    packagesPage->setLoginsExist(!rows.isEmpty());
    window->addPage(Ui::Destination::Packages, packagesPage);
    addActivity(*window, clock,
                rows.isEmpty() ? QList<Audit::Entry>() : sampleActivity(clock.now().wall));
    auto *help = new Ui::DiagnosisPage;
    help->setSubjects({{.key = u"one"_s, .text = Ui::dotted({u"Chong & Rakan"_s, u"Bina Jaya"_s})},
                       {.key = u"scenario:slow"_s,
                        .text = Ui::scenarioWords(u"slow"_s),
                        .environment = Profiles::Environment::Practice,
                        .isScenario = true}});
    window->addPage(Ui::Destination::Help, help);
    auto *settings = new Ui::SettingsPage;
    settings->setValue(u"port"_s, u"21060"_s);
    settings->setValue(u"proxy"_s, u"manual"_s);
    settings->setValue(u"proxy_address"_s, u"proxy.example.com:3128"_s);
    settings->setStartsAtLogin(true);
    settings->setDataFolder(u"/home/aminah/.local/share/myinvois-connector"_s);
    window->addPage(Ui::Destination::Settings, settings);
    window->addPage(Ui::Destination::About, new Ui::AboutPage(u"1.0.0"_s));
    return window;
}

Scene windowScene(const QString &name, Ui::Destination destination, bool isEmpty = false)
{
    return {name, [destination, isEmpty](const Clock &clock) {
                WidgetPtr window =
                    makeWindow(clock, isEmpty ? QList<Ui::LoginRow>() : sampleRows(clock.now()));
                static_cast<Ui::MainWindow *>(window.get())->showPage(destination);
                return window;
            }};
}

QList<Profiles::ConnectionProfile> sampleProfiles()
{
    QList<Profiles::ConnectionProfile> profiles(3);
    profiles[0].id = ConnectionId(u"aminah"_s);
    profiles[0].name = u"Kedai Runcit Aminah Sdn Bhd"_s;
    profiles[0].environment = Profiles::Environment::Production;
    profiles[1].id = ConnectionId(u"chong"_s);
    profiles[1].name = u"Chong & Rakan"_s;
    profiles[1].environment = Profiles::Environment::Production;
    profiles[2].id = ConnectionId(u"latihan"_s);
    profiles[2].name = u"Kedai Latihan"_s;
    profiles[2].environment = Profiles::Environment::Practice;
    return profiles;
}

Ui::PackageSettings sampleSettings()
{
    const QString base = u"http://127.0.0.1:21060/c/aminah"_s;
    return {.name = u"Kedai Runcit Aminah"_s,
            .clientId = u"mic_5f0d6c2b7a914e3c"_s,
            .clientSecret = u"Zk3vR8pQ1sT6wYbN4mXc9hJ2gL7dF5aE"_s,
            .tokenUrl = base + u"/connect/token"_s,
            .baseUrl = base};
}

Scene dialogScene(const QString &name, std::function<WidgetPtr(const Clock &)> make)
{
    return {.name = name, .make = std::move(make), .isDialog = true};
}

/// The logins of a package that had `before`, and `clicked` is another mark now.
Scene packageLoginsScene(const QString &name, const QList<int> &before, int clicked)
{
    return dialogScene(name, [before, clicked](const Clock &clock) {
        const Milliseconds wall = clock.now().wall;
        const QList<Profiles::ConnectionProfile> profiles = sampleProfiles();
        Ui::PackageRow row = samplePackages(wall).constFirst();
        row.tokensUntil = wall + 40min;
        for (const int index : before)
            row.connections << profiles.at(index).id;
        auto dialog = std::make_unique<Ui::PackageLoginsDialog>(row, profiles, wall);
        // The remark that comes then makes it grow.
        dialog->show();
        dialog->findChildren<QCheckBox *>().at(clicked)->click();
        return dialog;
    });
}

QList<Scene> packageScenes()
{
    return {windowScene(u"packages"_s, Ui::Destination::Packages),
            windowScene(u"packages-empty"_s, Ui::Destination::Packages, true),
            windowScene(u"activity"_s, Ui::Destination::Activity),
            windowScene(u"activity-empty"_s, Ui::Destination::Activity, true),
            dialogScene(u"package-add"_s,
                        [](const Clock &) {
                            return std::make_unique<Ui::AddPackageDialog>(sampleProfiles());
                        }),
            dialogScene(u"package-secret"_s,
                        [](const Clock &clock) {
                            return std::make_unique<Ui::CredentialsDialog>(sampleSettings(), clock);
                        }),
            packageLoginsScene(u"package-logins"_s, {0}, 1),
            packageLoginsScene(u"package-logins-withdrawn"_s, {0, 1}, 0),
            dialogScene(
                u"package-rotate"_s,
                [](const Clock &) { return std::make_unique<Ui::RotateDialog>(u"SQL Account"_s); }),
            dialogScene(u"package-revoke"_s, [](const Clock &clock) {
                const Milliseconds wall = clock.now().wall;
                Ui::PackageRow row = samplePackages(wall).constFirst();
                row.tokensUntil = wall + 40min;
                return std::make_unique<Ui::RevokeDialog>(row, wall);
            })};
}

QList<Ui::CheckShown> checksOf(Ui::CheckShown::State login)
{
    using CheckState = Ui::CheckShown::State;
    const bool failed = login == CheckState::Failed;
    const CheckState after = failed ? CheckState::Skipped : CheckState::Ahead;
    const QString spared = u"an earlier check failed"_s;
    const CheckState endpoint = failed ? CheckState::Passed : CheckState::Ahead;
    QList<Ui::CheckShown> checks{
        {u"input"_s, CheckState::Passed, {}, 0ms},
        {u"keychain"_s, CheckState::Passed, {}, 12ms},
        {u"proxy"_s, CheckState::Passed, u"none"_s, 3ms},
        {u"dns"_s, CheckState::Passed, u"203.0.113.7"_s, 8ms},
        {u"tcp"_s, CheckState::Passed, u"api.myinvois.hasil.gov.my:443"_s, 31ms},
        {u"tls"_s, CheckState::Passed, u"trusted, from DigiCert Global Root G2"_s, 44ms},
        {u"server"_s, CheckState::Passed, u"status 404"_s, 58ms},
        {u"login"_s, login, failed ? u"unauthorised_client"_s : QString(), 400ms},
        {u"token"_s, after, spared},
        {u"api"_s, after, spared},
        {u"endpoint"_s, endpoint, u"127.0.0.1:21060"_s, 3ms},
        {u"packages"_s, after, spared}};
    for (Ui::CheckShown &check : checks) {
        check.seen = {.host = u"api.myinvois.hasil.gov.my"_s,
                      .taxpayer = u"C3300112240"_s,
                      .worksWithoutTaxpayer = failed};
        if (failed)
            check.seen.clockAhead = Seconds{1};
    }
    return checks;
}

/// What the controller of the page says.
QString diagnosed(const char *source, int number = -1)
{
    return QCoreApplication::translate("Connector::Ui::DiagnosisController", source, nullptr,
                                       number);
}

/// What stands above the checks, before the end or after it.
QString captionOf(int used)
{
    const QString checks = diagnosed("%n checks", 12);
    return used == 0
        ? checks
        : Ui::dotted({checks, u"14:21"_s,
                      diagnosed("%1 of %2 logins of that minute used").arg(used).arg(12)});
}

Ui::FindingWords wordsOf(ErrorCode code, const QString &detail = {})
{
    const Diagnostics::Advice advice = Diagnostics::adviceFor({.code = code, .detail = detail});
    return {.title = advice.title.chopped(1),
            .cause = advice.cause,
            .steps = advice.fix.split(u'\n', Qt::SkipEmptyParts),
            .who = Diagnostics::wordFor(Diagnostics::whoFor(code))};
}

/// The page "Help with a login" in the window, filled by `fill`.
Scene helpScene(const QString &name, std::function<void(Ui::DiagnosisPage &)> fill)
{
    return {name, [fill = std::move(fill)](const Clock &clock) {
                WidgetPtr made = makeWindow(clock, sampleRows(clock.now()));
                auto *window = static_cast<Ui::MainWindow *>(made.get());
                fill(*window->findChild<Ui::DiagnosisPage *>());
                window->showPage(Ui::Destination::Help);
                return made;
            }};
}

void showRefused(Ui::DiagnosisPage &page)
{
    page.setRunning(false);
    page.showChecks(checksOf(Ui::CheckShown::State::Failed), captionOf(2));
    page.showFindings({wordsOf(ErrorCode::IntermediaryNotAppointed, u"C3300112240"_s),
                       wordsOf(ErrorCode::IntermediaryNeedsRob)},
                      {});
    page.setIncident(u"K7Q2MD"_s);
}

/// The credentials may be those of the other environment.
void showDoubt(Ui::DiagnosisPage &page)
{
    QList<Ui::CheckShown> checks = checksOf(Ui::CheckShown::State::Failed);
    for (Ui::CheckShown &check : checks) {
        check.seen.taxpayer.clear();
        check.seen.worksWithoutTaxpayer = false;
        if (check.state == Ui::CheckShown::State::Failed)
            check.detail = u"invalid_client"_s;
    }
    page.showChecks(checks, captionOf(1));
    page.showFindings({wordsOf(ErrorCode::CredentialsRejected)}, {});
    page.setIncident(u"K7Q2MD"_s);
    page.offerEnvironment(Ui::environmentName(Profiles::Environment::Sandbox));
}

void showPasted(Ui::DiagnosisPage &page)
{
    page.findChild<QAbstractButton *>(u"turn"_s)->click();
    page.showExplanation({wordsOf(ErrorCode::CredentialsRejected)}, {});
}

Scene reportScene()
{
    return {u"report"_s, [](const Clock &) -> WidgetPtr {
                auto dialog = std::make_unique<Ui::ReportDialog>();
                dialog->showPreview("# MyInvois Connector, support bundle\n\n## versions\n"
                                    "{\"program\":\"1.0.0\",\"system\":\"debian\"}\n",
                                    u"-"_s);
                return dialog;
            }};
}

QList<Scene> helpScenes()
{
    return {helpScene(u"help-first"_s,
                      [](Ui::DiagnosisPage &page) {
                          page.showChecks(
                              Ui::checksAhead(),
                              diagnosed(
                                  "One check after the other. That takes one login, seldom more."));
                          page.showFindings(
                              {},
                              diagnosed("A check finds out where a login stops, why, and who "
                                        "can do something about it."));
                      }),
            helpScene(u"help-running"_s,
                      [](Ui::DiagnosisPage &page) {
                          page.setRunning(true);
                          page.showChecks(checksOf(Ui::CheckShown::State::Running), captionOf(0));
                          page.showFindings(
                              {}, diagnosed("The cause appears here once every check has ended."));
                      }),
            helpScene(u"help"_s, showRefused),
            helpScene(u"help-doubt"_s, showDoubt),
            helpScene(u"help-explained"_s, showPasted),
            reportScene()};
}

/// `prepare` fills the draft before the step is shown, `finish` the page afterwards.
Scene wizardScene(const QString &name, WizardStep step, std::function<void(Ui::Draft &)> prepare,
                  std::function<void(Ui::Wizard &)> finish = {})
{
    return {name,
            [step, prepare = std::move(prepare),
             finish = std::move(finish)](const Clock &clock) -> WidgetPtr {
                auto wizard = std::make_unique<Ui::Wizard>(clock);
                wizard->setSurroundings({}, QDate(2026, 11, 21));
                wizard->environmentPage().setLanguage(QLocale().name().section(u'_', 0, 0));
                wizard->begin(Profiles::Environment::Practice);
                if (prepare)
                    prepare(wizard->draft());
                wizard->goTo(step);
                if (finish)
                    finish(*wizard);
                return wizard;
            }};
}

void typeCredentials(Ui::Draft &draft)
{
    draft.environment = Profiles::Environment::Production;
    draft.name = u"Kedai Runcit Aminah"_s;
    draft.isNamed = true;
    draft.clientId = u"7c1f0a52-93d4-4b1e-8a0f-5d2c6e7b9f10 "_s;
    draft.secret1 = SecretString::copyOf("11111111-2222-4333-8444-555555555555");
    draft.secret2 = SecretString::copyOf("22222222-2222-4333-8444-555555555555");
    draft.expires = u"2027-03-03"_s;
}

/// Somebody has the same id.
void shareClientId(Ui::Wizard &wizard)
{
    Profiles::ConnectionProfile other{.name = u"Kedai Runcit Aminah Sdn Bhd"_s,
                                      .environment = Profiles::Environment::Production};
    other.clientId = UpstreamClientId(wizard.draft().clientId.trimmed());
    wizard.setSurroundings({other}, QDate(2026, 11, 21));
    wizard.goTo(WizardStep::Credentials);
}

void swapCredentials(Ui::Draft &draft)
{
    typeCredentials(draft);
    draft.clientId = u"a secret, surely"_s;
    draft.secret2 = {};
    draft.expires = u"2020-01-01"_s;
}

void typeClients(Ui::Draft &draft)
{
    typeCredentials(draft);
    draft.login = Profiles::LoginMode::Intermediary;
    draft.taxpayers = u"C9012345670, Syarikat Maju\nIG12345678910, 201901234567, Lim Trading\n"
                      u"IG12345678911, Tan\nnonsense, Bina Jaya\nC9012345670\n"_s;
}

QList<TrialStep> trial(State last)
{
    const bool failed = last == State::Failed;
    QList<TrialStep> steps{
        {.kind = Kind::Keychain, .state = State::Passed, .took = 12ms},
        {.kind = Kind::Address,
         .state = State::Passed,
         .fact = u"api.myinvois.hasil.gov.my"_s,
         .took = 31ms},
        {.kind = Kind::Encryption, .state = State::Passed, .took = 0ms},
        {.kind = Kind::Clock, .state = State::Passed, .fact = u"1"_s, .took = 0ms},
        {.kind = Kind::Login, .state = last, .fact = u"1"_s, .took = 210ms},
        {.kind = Kind::Token,
         .state = failed              ? State::NotReached
             : last == State::Running ? State::Ahead
                                      : last,
         .fact = u"C2584563200"_s,
         .took = 0ms},
        {.kind = Kind::Api,
         .state = failed              ? State::NotReached
             : last == State::Running ? State::Ahead
                                      : last,
         .took = 95ms}};
    if (failed)
        steps[4].error = Error{.code = ErrorCode::CredentialsRejected};
    return steps;
}

Scene trialScene(const QString &name, State last, Ui::TrialOutcome outcome)
{
    return wizardScene(name, WizardStep::Trial, typeCredentials, [=](Ui::Wizard &wizard) {
        wizard.trialPage().showSteps(trial(last), {});
        wizard.trialPage().setOutcome(outcome);
    });
}

void showPackage(Ui::Wizard &wizard)
{
    wizard.packagePage().showSettings(sampleSettings());
}

void showCalledPackage(Ui::Wizard &wizard)
{
    Ui::PackageSettings settings = sampleSettings();
    settings.apiUrl = settings.baseUrl + u"/api"_s;
    wizard.packagePage().showSettings(settings);
}

void typeBridge(Ui::Draft &draft)
{
    choose(draft, Profiles::System::Bridge);
    draft.clientId = u"mib_7f31c0"_s;
    draft.secret1 = SecretString::copyOf("a-secret-of-the-bridge");
    draft.fields = {{u"token_body"_s, u"json"_s}, {u"scope"_s, u"invoices:read"_s}};
}

void typeMyob(Ui::Draft &draft)
{
    choose(draft, Profiles::System::Myob);
    draft.clientId = u"4d1c8a7e-90b2-4b55-9d0c-1f7a3e6b2c99"_s;
    draft.secret1 = SecretString::copyOf("a-secret-of-myob");
    draft.fields = {{u"redirect_uri"_s, u"http://example.my/callback"_s}};
}

void typeFileUser(Ui::Draft &draft)
{
    typeMyob(draft);
    draft.fields.insert(u"file_user"_s, u"Aminah"_s);
    draft.filePassword = SecretString::copyOf("a-password");
}

void typeCompanyFile(Ui::Draft &draft)
{
    choose(draft, Profiles::System::MyobDesktop);
    draft.fields = {{u"file_user"_s, u"Administrator"_s},
                    {u"api_url"_s, u"http://192.168.1.20:8080/accountright"_s}};
}

void openSignIn(Ui::Wizard &wizard)
{
    wizard.signInPage().showOpened(
        {.page = QUrl(u"https://secure.myob.com/oauth2/account/authorize?client_id=4d1c"_s)});
}

void refuseSignIn(Ui::Wizard &wizard)
{
    openSignIn(wizard);
    wizard.signInPage().showFailed({.code = ErrorCode::MyobConsentRefused});
}

WidgetPtr makeSignedOut(const Clock &clock)
{
    QList<Ui::LoginRow> rows = sampleRows(clock.now());
    rows.append({.name = {.connection = ConnectionId(u"books"_s)},
                 .company = u"Buku Kedai Aminah"_s,
                 .system = Profiles::System::Myob,
                 .state = Broker::LoginState::SignedOut,
                 .signsIn = true,
                 .address = u"http://127.0.0.1:21060/c/books"_s});
    return makeWindow(clock, rows, int(rows.size()) - 1);
}

Scene editScene(const QString &name, Profiles::LoginMode login)
{
    return dialogScene(name, [login](const Clock &) {
        Profiles::ConnectionProfile profile = sampleProfiles().at(1);
        profile.login = login;
        profile.secretExpires = QDate(2027, 3, 3);
        if (login == Profiles::LoginMode::Intermediary)
            profile.taxpayers = {{{u"C9012345670"_s, {}}, u"Syarikat Maju"_s},
                                 {{u"IG12345678910"_s, u"201901234567"_s}, u"Lim Trading"_s}};
        return std::make_unique<Ui::EditDialog>(profile, QStringList(), QDate(2026, 11, 21));
    });
}

QList<Scene> systemScenes()
{
    return {{u"signed-out"_s, makeSignedOut},
            editScene(u"login-edit"_s, Profiles::LoginMode::Taxpayer),
            editScene(u"login-edit-clients"_s, Profiles::LoginMode::Intermediary),
            dialogScene(u"login-secret"_s,
                        [](const Clock &) {
                            return std::make_unique<Ui::SecretDialog>(sampleProfiles().constFirst(),
                                                                      QDate(2026, 11, 21));
                        }),
            dialogScene(u"login-secret-myob"_s,
                        [](const Clock &) {
                            return std::make_unique<Ui::SecretDialog>(
                                Profiles::ConnectionProfile{.name = u"Buku Kedai Aminah"_s,
                                                            .system = Profiles::System::Myob},
                                QDate(2026, 11, 21));
                        }),
            dialogScene(u"login-secret-file-user"_s,
                        [](const Clock &) {
                            return std::make_unique<Ui::SecretDialog>(
                                Profiles::ConnectionProfile{
                                    .name = u"Buku Kedai Aminah"_s,
                                    .system = Profiles::System::Myob,
                                    .settings = {{u"file_user"_s, u"Aminah"_s}}},
                                QDate(2026, 11, 21));
                        }),
            dialogScene(u"login-edit-file-user"_s,
                        [](const Clock &) {
                            return std::make_unique<Ui::EditDialog>(
                                Profiles::ConnectionProfile{
                                    .name = u"Buku Kedai Aminah"_s,
                                    .system = Profiles::System::Myob,
                                    .settings = {{u"file_user"_s, u"Aminah"_s}}},
                                QStringList(), QDate(2026, 11, 21));
                        }),
            dialogScene(u"sign-in"_s,
                        [](const Clock &clock) {
                            return std::make_unique<Ui::SignInDialog>(
                                Profiles::ConnectionProfile{.name = u"Buku Kedai Aminah"_s,
                                                            .system = Profiles::System::Myob,
                                                            .environment =
                                                                Profiles::Environment::Production},
                                Application::SignIns::Started{
                                    .page = QUrl(u"https://secure.myob.com/oauth2"_s)},
                                true, clock);
                        }),
            wizardScene(u"wizard-bridge"_s, WizardStep::Credentials, typeBridge),
            wizardScene(u"wizard-myob"_s, WizardStep::Credentials, typeMyob),
            wizardScene(u"wizard-myob-file-user"_s, WizardStep::Credentials, typeFileUser),
            wizardScene(u"wizard-company-file"_s, WizardStep::Credentials, typeCompanyFile),
            wizardScene(u"wizard-sign-in"_s, WizardStep::SignIn, typeMyob),
            wizardScene(u"wizard-sign-in-open"_s, WizardStep::SignIn, typeMyob, openSignIn),
            wizardScene(u"wizard-sign-in-refused"_s, WizardStep::SignIn, typeMyob, refuseSignIn),
            wizardScene(u"wizard-company-package"_s, WizardStep::Package, typeCompanyFile,
                        showCalledPackage)};
}

/// Layouts settle by posted events; each round knows the widths of the one before.
void settle()
{
    for (int round = 0; round < 3; ++round)
        QCoreApplication::sendPostedEvents();
}

bool isCut(const QWidget &widget)
{
    if (const auto *label = qobject_cast<const QLabel *>(&widget)) {
        if (label->text().isEmpty())
            return false;
        if (label->wordWrap())
            return label->heightForWidth(label->width()) > label->height() + 1;
        return label->sizeHint().width() > label->width() + 1;
    }
    const bool hasText = qobject_cast<const QComboBox *>(&widget)
        || (qobject_cast<const QAbstractButton *>(&widget) && widget.inherits("QPushButton"));
    return hasText && widget.minimumSizeHint().width() > widget.width() + 1;
}

QString wordsOf(const QWidget &widget)
{
    if (const auto *label = qobject_cast<const QLabel *>(&widget))
        return label->text();
    if (const auto *button = qobject_cast<const QAbstractButton *>(&widget))
        return button->text();
    return widget.objectName();
}

} // namespace

const QList<Scene> &scenes()
{
    static const QList<Scene> all =
        QList<Scene>{
            windowScene(u"logins"_s, Ui::Destination::Logins),
            {u"refused"_s,
             [](const Clock &clock) { return makeWindow(clock, sampleRows(clock.now()), 3); }},
            {u"companies"_s,
             [](const Clock &clock) {
                 WidgetPtr window = makeWindow(clock, sampleRows(clock.now()));
                 window->findChild<QAbstractButton *>(u"byCompany"_s)->click();
                 return window;
             }},
            {u"practice"_s,
             [](const Clock &clock) {
                 return makeWindow(clock, {sampleRows(clock.now()).last()});
             }},
            {u"empty"_s, [](const Clock &clock) { return makeWindow(clock, {}); }},
            windowScene(u"settings"_s, Ui::Destination::Settings),
            windowScene(u"about"_s, Ui::Destination::About),
            wizardScene(u"wizard-environment"_s, WizardStep::Environment, {}),
            wizardScene(u"wizard-login"_s, WizardStep::Login, typeCredentials),
            wizardScene(u"wizard-credentials"_s, WizardStep::Credentials, typeCredentials),
            wizardScene(
                u"wizard-credentials-empty"_s, WizardStep::Credentials,
                [](Ui::Draft &draft) { draft.environment = Profiles::Environment::Sandbox; }),
            wizardScene(u"wizard-credentials-wrong"_s, WizardStep::Credentials, swapCredentials),
            wizardScene(u"wizard-credentials-shared"_s, WizardStep::Credentials, typeCredentials,
                        shareClientId),
            wizardScene(u"wizard-practice"_s, WizardStep::Credentials, {}),
            wizardScene(u"wizard-clients"_s, WizardStep::Taxpayers, typeClients),
            wizardScene(u"wizard-clients-empty"_s, WizardStep::Taxpayers,
                        [](Ui::Draft &draft) {
                            typeClients(draft);
                            draft.taxpayers.clear();
                        }),
            trialScene(u"wizard-testing"_s, State::Running, Ui::TrialOutcome::Running),
            trialScene(u"wizard-tested"_s, State::Passed, Ui::TrialOutcome::Passed),
            trialScene(u"wizard-refused"_s, State::Failed, Ui::TrialOutcome::Failed),
            wizardScene(u"wizard-package"_s, WizardStep::Package, typeCredentials, showPackage),
            wizardScene(u"wizard-received"_s, WizardStep::Package, typeCredentials,
                        [](Ui::Wizard &wizard) {
                            showPackage(wizard);
                            wizard.packagePage().showReceived(u"sqlacc.exe"_s,
                                                              Milliseconds{1'795'242'064'000});
                        }),
            wizardScene(u"wizard-done"_s, WizardStep::Done, typeCredentials,
                        [](Ui::Wizard &wizard) {
                            wizard.donePage().setStartsAtLogin(true);
                            wizard.donePage().setTrayExists(true);
                        })}
        + systemScenes() + packageScenes() + helpScenes();
    return all;
}

std::unique_ptr<QWidget> setUp(const Scene &scene, const Clock &clock)
{
    std::unique_ptr<QWidget> widget = scene.make(clock);
    if (!scene.isDialog)
        widget->resize(PictureSize);
    widget->show();
    settle();
    return widget;
}

void resizeTo(QWidget &widget, const QSize &size)
{
    widget.resize(size);
    settle();
}

QStringList complaintsAbout(const QWidget &widget)
{
    QStringList complaints;
    for (const QWidget *part : widget.findChildren<QWidget *>()) {
        if (!part->isVisible())
            continue;
        if (isCut(*part))
            complaints << u"cut: "_s + wordsOf(*part);
        if (!(part->focusPolicy() & Qt::TabFocus))
            continue;
        const QAccessibleInterface *spoken =
            QAccessible::queryAccessibleInterface(const_cast<QWidget *>(part));
        if (!spoken || spoken->text(QAccessible::Name).isEmpty())
            complaints << u"no name: "_s + QLatin1StringView(part->metaObject()->className()) + u' '
                    + part->objectName();
        else if (spoken->role() == QAccessible::Client)
            complaints << u"no role: "_s + spoken->text(QAccessible::Name);
    }
    return complaints;
}

} // namespace Connector::Test
