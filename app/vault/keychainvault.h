#pragma once

#include "base/clock.h"
#include "vault/credentialvault.h"
#include "vault/keychainbackend.h"
#include "vault/keychaindecision.h"
#include "vault/keychainprobe.h"

#include <deque>
#include <memory>

namespace Connector::Vault {

/// The vault over a real keychain. Questions are served one after the other, in order: the probe
/// looks first, and a job starts only if it can finish without a prompt. A question that is not
/// answered in time is answered with KeychainTimedOut; a job that is under way then is abandoned,
/// never deleted, its late result is wiped, and the next job waits for it.
///
///   ask -> next -> onExamined -> startJob -> onJobFinished -> answer
///                                    ^             v            ^
///                                    +------ onSecondLook ------+
class KeychainVault final : public CredentialVault
{
    Q_OBJECT

public:
    /// From the question to its answer, time in the queue included.
    static constexpr Milliseconds deadline{5000};

    /// Without a probe every job runs, and its own error decides.
    KeychainVault(QString homeId, const Clock &clock, std::unique_ptr<KeychainBackend> backend,
                  std::unique_ptr<KeychainProbe> probe, QObject *parent = nullptr);
    ~KeychainVault() override;

    void read(const ConnectionUuid &connection, const Binding &binding,
              Completion<Credentials> done) override;
    void write(const ConnectionUuid &connection, const Binding &binding, Credentials credentials,
               Completion<> done) override;
    void remove(const ConnectionUuid &connection, Completion<> done) override;
    void examine(Completion<KeychainState> done) override;

private:
    struct Question;
    using Answer = Result<SecretString>;

    void ask(Operation operation, const ConnectionUuid &connection, SecretString bytes,
             Completion<SecretString> done);
    void scheduleNext();
    void next();
    void onExamined(quint64 question, const Result<KeychainReport> &report);
    void startJob();
    void onJobFinished(quint64 question, Answer answer);
    void onSecondLook(quint64 question, const Error &failure, const Result<KeychainReport> &report);
    void answer(Answer answer);
    void onAlarm();
    void rearm();
    bool isCurrent(quint64 question) const;

    const QString m_homeId;
    const Clock &m_clock;
    std::unique_ptr<KeychainBackend> m_backend;
    std::unique_ptr<KeychainProbe> m_probe;
    std::unique_ptr<Alarm> m_alarm;
    std::deque<std::unique_ptr<Question>> m_waiting;
    std::unique_ptr<Question> m_current;
    /// Also true while an abandoned job is still under way.
    bool m_jobRunning = false;
    quint64 m_lastQuestion = 0;
};

} // namespace Connector::Vault
