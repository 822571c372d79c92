// How long a package waits for a token that is there: 200 requests, each on a new connection, first
// as it is, then while the main thread of the service is stopped for five seconds. Prints JSON.
#include "support/frozenthread.h"
#include "support/httpprobe.h"
#include "support/programs.h"

#include <QCoreApplication>
#include <QJsonDocument>

#include <arpa/inet.h>
#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <vector>

using namespace Connector::Test;
using Clock = std::chrono::steady_clock;

namespace {

constexpr int rounds = 200;
constexpr std::chrono::seconds frozenSpan{5};

/// One request on a connection of its own, from connect to the last byte; -1 unless status 200.
double microsecondsOf(quint16 port, const QByteArray &request)
{
    const auto start = Clock::now();
    const int socket = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(port);
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    QByteArray answer;
    const auto *target = static_cast<const sockaddr *>(static_cast<const void *>(&address));
    if (::connect(socket, target, sizeof address) == 0
        && ::send(socket, request.constData(), static_cast<size_t>(request.size()), MSG_NOSIGNAL)
            == request.size()) {
        char buffer[8192];
        for (ssize_t got = 0; (got = ::recv(socket, buffer, sizeof buffer, 0)) > 0;)
            answer.append(buffer, got);
    }
    ::close(socket);
    const std::chrono::duration<double, std::micro> took = Clock::now() - start;
    return answer.startsWith("HTTP/1.1 200 ") ? took.count() : -1;
}

/// Runs the rounds, spread evenly over `span`.
QJsonObject measure(quint16 port, const QByteArray &request, Clock::duration span)
{
    std::vector<double> times;
    int failures = 0;
    const auto begin = Clock::now();
    for (int round = 0; round < rounds; ++round) {
        const auto due = begin + span / rounds * round;
        if (const auto early = due - Clock::now(); early > Clock::duration::zero())
            ::usleep(static_cast<useconds_t>(
                std::chrono::duration_cast<std::chrono::microseconds>(early).count()));
        const double took = microsecondsOf(port, request);
        if (took < 0)
            ++failures;
        else
            times.push_back(took);
    }
    if (times.empty())
        return {{QStringLiteral("failures"), failures}};
    std::sort(times.begin(), times.end());
    const auto at = [&](double share) {
        return times[std::min(times.size() - 1,
                              static_cast<size_t>(static_cast<double>(times.size()) * share))];
    };
    return {{QStringLiteral("requests"), rounds},
            {QStringLiteral("failures"), failures},
            {QStringLiteral("p50_us"), at(0.50)},
            {QStringLiteral("p99_us"), at(0.99)},
            {QStringLiteral("max_us"), times.back()}};
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const Home home;
    Serve serve(home);
    if (!serve.start({QStringLiteral("--practice")})) {
        std::fprintf(stderr, "%s", serve.errors().constData());
        return 1;
    }
    const QJsonObject practice = serve.ready().value(QStringLiteral("practice")).toObject();
    const ProbeRequest login =
        ProbeRequest::login("/c/practice-ok/connect/token",
                            practice.value(QStringLiteral("client_id")).toString().toLatin1(),
                            practice.value(QStringLiteral("client_secret")).toString().toLatin1());
    if (HttpProbe(serve.port()).send(login).status != 200)
        return 1;
    const QByteArray request = wireText(login, serve.port());

    QJsonObject result{
        {QStringLiteral("running"), measure(serve.port(), request, Clock::duration::zero())}};
    {
        const FrozenThread main(static_cast<pid_t>(serve.pid()));
        if (main.isFrozen())
            result.insert(QStringLiteral("main_thread_stopped"),
                          measure(serve.port(), request, frozenSpan));
    }
    std::printf("%s\n", QJsonDocument(result).toJson(QJsonDocument::Compact).constData());
    return serve.stop() ? 0 : 1;
}
