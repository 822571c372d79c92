#include "vault/qtkeychainbackend.h"

#include <QSettings>

#include <qt6keychain/keychain.h>

#include <utility>

namespace Connector::Vault {

using namespace Qt::StringLiterals;

namespace {

ErrorCode codeOf(QKeychain::Error error)
{
    switch (error) {
    case QKeychain::EntryNotFound:
        return ErrorCode::KeychainEntryMissing;
    case QKeychain::AccessDeniedByUser:
    case QKeychain::AccessDenied:
        return ErrorCode::KeychainDenied;
    case QKeychain::NoBackendAvailable:
        return ErrorCode::KeychainAbsent;
    case QKeychain::NoError:
    case QKeychain::CouldNotDeleteEntry:
    case QKeychain::NotImplemented:
    case QKeychain::OtherError:
        break;
    }
    return ErrorCode::KeychainFailed;
}

Error errorOf(const QKeychain::Job &job)
{
    return {.code = codeOf(job.error()), .detail = job.errorString().simplified().left(200)};
}

/// The job is the context of its own connection: nothing of ours can disconnect it.
template<typename Callback>
void start(QKeychain::Job *job, const VaultKey &key, Callback finished)
{
    job->setKey(key.toString());
    // KWallet looks into settings before the wallet and takes over what it finds there; this file
    // cannot exist, so nobody can plant a value in it.
    job->setSettings(new QSettings(u":/vault/no-settings"_s, QSettings::IniFormat, job));
    QObject::connect(job, &QKeychain::Job::finished, job, std::move(finished));
    job->start();
}

/// Also what the job still shares: it has finished and reads its bytes no more.
void wipeShared(const QByteArray &bytes)
{
    wipe(const_cast<char *>(bytes.constData()), static_cast<std::size_t>(bytes.size()));
}

} // namespace

QtKeychainBackend::QtKeychainBackend(std::function<void()> startAfresh)
    : m_startAfresh(std::move(startAfresh))
{}

void QtKeychainBackend::read(const VaultKey &key, Completion<SecretString> done)
{
    auto *job = new QKeychain::ReadPasswordJob(serviceName());
    start(job, key, [job, done = std::move(done)](QKeychain::Job *) mutable {
        if (job->error() != QKeychain::NoError) {
            done(errorOf(*job));
            return;
        }
        const QByteArray shared = job->binaryData();
        SecretString bytes = SecretString::copyOf(shared);
        wipeShared(shared);
        done(std::move(bytes));
    });
}

void QtKeychainBackend::write(const VaultKey &key, SecretString bytes, Completion<> done)
{
    const QByteArrayView revealed = bytes.reveal();
    const QByteArray shared(revealed.data(), revealed.size());
    auto *job = new QKeychain::WritePasswordJob(serviceName());
    job->setBinaryData(shared);
    start(job, key, [job, shared, done = std::move(done)](QKeychain::Job *) mutable {
        wipeShared(shared);
        if (job->error() != QKeychain::NoError)
            done(errorOf(*job));
        else
            done({});
    });
}

void QtKeychainBackend::remove(const VaultKey &key, Completion<> done)
{
    auto *job = new QKeychain::DeletePasswordJob(serviceName());
    start(job, key, [job, done = std::move(done)](QKeychain::Job *) mutable {
        if (job->error() != QKeychain::NoError)
            done(errorOf(*job));
        else
            done({});
    });
}

void QtKeychainBackend::startAfresh()
{
    if (m_startAfresh)
        m_startAfresh();
}

} // namespace Connector::Vault
