#include "vault/keychainvault.h"

#include "base/logcategories.h"
#include "vault/vaultitem.h"
#include "vault/vaultkey.h"

#include <utility>
#include <vector>

namespace Connector::Vault {

struct KeychainVault::Question
{
    quint64 id = 0;
    Operation operation = Operation::Read;
    VaultKey key;
    SecretString bytes;
    bool triedAgain = false;
    Moment due;
    Completion<SecretString> done;
};

namespace {

Result<> withoutValue(const Result<SecretString> &answer)
{
    return answer ? Result<>() : Result<>(answer.error());
}

Result<SecretString> withEmptyValue(const Result<> &answer)
{
    if (!answer)
        return answer.error();
    return SecretString();
}

Result<Credentials> open(const Result<SecretString> &bytes, const Binding &asked)
{
    if (!bytes)
        return bytes.error();
    Result<VaultItem> item = decodeItem(*bytes);
    if (!item)
        return item.error();
    return release(std::move(*item), asked);
}

} // namespace

KeychainVault::KeychainVault(QString homeId, const Clock &clock,
                             std::unique_ptr<KeychainBackend> backend,
                             std::unique_ptr<KeychainProbe> probe, QObject *parent)
    : CredentialVault(parent)
    , m_homeId(std::move(homeId))
    , m_clock(clock)
    , m_backend(std::move(backend))
    , m_probe(std::move(probe))
    , m_alarm(clock.alarm([this] { onAlarm(); }))
{
    if (m_probe)
        connect(m_probe.get(), &KeychainProbe::changed, this,
                &CredentialVault::availabilityChanged);
}

KeychainVault::~KeychainVault() = default;

void KeychainVault::read(const ConnectionUuid &connection, const Binding &binding,
                         Completion<Credentials> done)
{
    ask(Operation::Read, connection, {},
        {this, [binding, done = std::move(done)](const Answer &answer) mutable {
             done(open(answer, binding));
         }});
}

void KeychainVault::write(const ConnectionUuid &connection, const Binding &binding,
                          Credentials credentials, Completion<> done)
{
    Result<SecretString> bytes = encodeItem(binding, credentials);
    if (!bytes) {
        done(bytes.error());
        return;
    }
    ask(Operation::Write, connection, std::move(*bytes),
        {this,
         [done = std::move(done)](const Answer &answer) mutable { done(withoutValue(answer)); }});
}

void KeychainVault::remove(const ConnectionUuid &connection, Completion<> done)
{
    ask(Operation::Remove, connection, {},
        {this,
         [done = std::move(done)](const Answer &answer) mutable { done(withoutValue(answer)); }});
}

void KeychainVault::examine(Completion<KeychainState> done)
{
    if (!m_probe) {
        done(KeychainState::Available);
        return;
    }
    m_probe->examine(std::nullopt,
                     {this, [done = std::move(done)](const Result<KeychainReport> &report) mutable {
                          if (report)
                              done(report->state);
                          else
                              done(report.error());
                      }});
}

void KeychainVault::ask(Operation operation, const ConnectionUuid &connection, SecretString bytes,
                        Completion<SecretString> done)
{
    auto question = std::make_unique<Question>();
    question->id = ++m_lastQuestion;
    question->operation = operation;
    question->key = vaultKey(m_homeId, connection);
    question->bytes = std::move(bytes);
    question->due = m_clock.now() + deadline;
    question->done = std::move(done);
    m_waiting.push_back(std::move(question));
    rearm();
    scheduleNext();
}

void KeychainVault::scheduleNext()
{
    // From the event loop, so that an answer may destroy this vault and never starts a recursion.
    QMetaObject::invokeMethod(this, &KeychainVault::next, Qt::QueuedConnection);
}

void KeychainVault::next()
{
    if (m_current || m_jobRunning || m_waiting.empty())
        return;
    m_current = std::move(m_waiting.front());
    m_waiting.pop_front();
    if (!m_probe) {
        startJob();
        return;
    }
    m_probe->examine(m_current->key,
                     {this, [this, id = m_current->id](const Result<KeychainReport> &report) {
                          onExamined(id, report);
                      }});
}

void KeychainVault::onExamined(quint64 question, const Result<KeychainReport> &report)
{
    if (!isCurrent(question))
        return;
    if (!report) {
        answer(report.error());
        return;
    }
    const std::optional<Result<>> decided = answerWithoutJob(m_current->operation, *report);
    if (decided)
        answer(withEmptyValue(*decided));
    else
        startJob();
}

void KeychainVault::startJob()
{
    m_jobRunning = true;
    const quint64 id = m_current->id;
    const auto finished = [this, id](const Result<> &result) {
        onJobFinished(id, withEmptyValue(result));
    };
    switch (m_current->operation) {
    case Operation::Read:
        m_backend->read(m_current->key, {this, [this, id](Answer result) {
                                             onJobFinished(id, std::move(result));
                                         }});
        return;
    case Operation::Write:
        m_backend->write(m_current->key, m_current->bytes.clone(), {this, finished});
        return;
    case Operation::Remove:
        m_backend->remove(m_current->key, {this, finished});
        return;
    }
}

void KeychainVault::onJobFinished(quint64 question, Answer result)
{
    m_jobRunning = false;
    if (!isCurrent(question)) {
        qCInfo(lcVault) << "an abandoned keychain job came to its end";
        scheduleNext();
        // Somebody answered a prompt: the next try may not need one.
        if (result)
            emit availabilityChanged();
        return;
    }
    if (result || !m_probe) {
        const bool removed = m_current->operation == Operation::Remove && !result
            && result.error().code == ErrorCode::KeychainEntryMissing;
        answer(removed ? Answer(SecretString()) : std::move(result));
        return;
    }
    m_probe->examine(
        m_current->key,
        {this, [this, question, failure = result.error()](const Result<KeychainReport> &report) {
             onSecondLook(question, failure, report);
         }});
}

void KeychainVault::onSecondLook(quint64 question, const Error &failure,
                                 const Result<KeychainReport> &report)
{
    if (!isCurrent(question))
        return;
    const KeychainReport after = report ? *report : KeychainReport();
    if (!m_current->triedAgain && isWorthAnotherTry(failure, after)) {
        m_current->triedAgain = true;
        m_backend->startAfresh();
        startJob();
        return;
    }
    answer(withEmptyValue(explainFailure(m_current->operation, failure, after)));
}

void KeychainVault::answer(Answer answer)
{
    const std::unique_ptr<Question> question = std::move(m_current);
    if (!answer) {
        qCInfo(lcVault) << "keychain:" << errorId(answer.error().code) << answer.error().detail;
    }
    rearm();
    scheduleNext();
    // Last, because the caller may destroy this vault.
    question->done(std::move(answer));
}

void KeychainVault::onAlarm()
{
    const Moment now = m_clock.now();
    std::vector<std::unique_ptr<Question>> late;
    if (m_current && hasPassed(m_current->due, now))
        late.push_back(std::move(m_current));
    while (!m_waiting.empty() && hasPassed(m_waiting.front()->due, now)) {
        late.push_back(std::move(m_waiting.front()));
        m_waiting.pop_front();
    }
    rearm();
    scheduleNext();
    for (const std::unique_ptr<Question> &question : late) {
        qCWarning(lcVault) << "the keychain did not answer in time";
        question->done(ErrorCode::KeychainTimedOut);
    }
}

void KeychainVault::rearm()
{
    // Questions are due in the order they were asked, so the front of the queue is the earliest.
    const Question *earliest = m_current ? m_current.get()
        : m_waiting.empty()              ? nullptr
                                         : m_waiting.front().get();
    if (earliest)
        m_alarm->ringIn(timeUntil(earliest->due, m_clock.now()));
    else
        m_alarm->stop();
}

bool KeychainVault::isCurrent(quint64 question) const
{
    return m_current && m_current->id == question;
}

} // namespace Connector::Vault
