#include "commands/findingsoutput.h"

#include <QJsonArray>
#include <QJsonObject>

namespace Connector::Commands {

using namespace Qt::StringLiterals;

Output findingsOutput(const QList<Diagnostics::Finding> &findings,
                      const Diagnostics::Evidence &evidence)
{
    QJsonArray list;
    QStringList paragraphs;
    for (const Diagnostics::Finding &finding : findings) {
        list.append(toJson(finding, evidence));
        const QString heading =
            u"%1 (%2 %)"_s.arg(errorId(finding.error.code), QString::number(finding.confidence));
        paragraphs.append(heading + u'\n' + toText(finding));
    }
    if (findings.isEmpty())
        paragraphs.append(u"Nothing is wrong with this."_s);
    return {.json = QJsonObject{{"ok"_L1, findings.isEmpty()}, {"findings"_L1, list}},
            .text = paragraphs.join(u"\n\n"_s),
            .exitCode = findings.isEmpty() ? ExitCode::Done
                                           : exitCodeFor(findings.constFirst().error.code)};
}

} // namespace Connector::Commands
