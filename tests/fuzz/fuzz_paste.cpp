#include "diagnostics/finding.h"
#include "diagnostics/paste/pastedanswer.h"

#include <QJsonDocument>

#include <cstdint>
#include <cstdlib>

using namespace Connector::Diagnostics;

static void expect(bool isTrue)
{
    if (!isTrue)
        std::abort();
}

/// Whatever is pasted: an end, at most three causes, each once, and words that are printable.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray text(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const Evidence evidence = readPasted({.text = text, .now = Connector::Seconds(1'790'000'000)});
    expect(evidence.answer.description.size() <= 200 && evidence.answer.code.size() <= 64);
    const QList<Finding> findings = findingsFor(evidence);
    expect(findings.size() <= 3);
    for (const Finding &finding : findings) {
        expect(finding.confidence > 0 && finding.confidence <= 97);
        expect(!QJsonDocument(toJson(finding, evidence)).isEmpty());
    }
    return 0;
}
