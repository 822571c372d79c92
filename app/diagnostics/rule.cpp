#include "diagnostics/rule.h"

#include <algorithm>

namespace Connector::Diagnostics {

using namespace Qt::StringLiterals;

namespace {

/// Whether `test` is true for one of the parts of a list.
template<typename Test>
bool anyOf(QLatin1StringView list, Test test)
{
    for (qsizetype from = 0; from <= list.size();) {
        qsizetype end = list.indexOf('|'_L1, from);
        if (end < 0)
            end = list.size();
        if (test(list.sliced(from, end - from)))
            return true;
        from = end + 1;
    }
    return false;
}

bool isStatus(int status, QLatin1StringView pattern)
{
    if (pattern.endsWith("xx"_L1))
        return status / 100 == pattern.first(1).toInt();
    return status == pattern.toInt();
}

bool saysAny(const AnswerSeen &answer, QLatin1StringView phrases)
{
    return anyOf(phrases, [&](QLatin1StringView phrase) {
        return answer.words.contains(phrase)
            || answer.description.contains(phrase, Qt::CaseInsensitive);
    });
}

} // namespace

bool holds(const When &when, const Evidence &evidence)
{
    const AnswerSeen &answer = evidence.answer;
    if (!when.calls.isEmpty() && !when.calls.contains(evidence.call))
        return false;
    if (!when.bodies.isEmpty() && !when.bodies.contains(answer.body))
        return false;
    if (!when.status.isEmpty() && !anyOf(when.status, [&](QLatin1StringView part) {
            return isStatus(answer.status, part);
        }))
        return false;
    if (!when.codes.isEmpty() && !anyOf(when.codes, [&](QLatin1StringView code) {
            return code == "*"_L1 ? !answer.code.isEmpty()
                                  : answer.code.compare(code, Qt::CaseInsensitive) == 0;
        }))
        return false;
    if (!when.words.isEmpty() && !saysAny(answer, when.words))
        return false;
    return !when.also || when.also(evidence);
}

const QList<Rule> &ruleTable()
{
    static const QList<Rule> table = machineRules() + historyRules() + otherSystemRules()
        + networkRules() + loginRules() + apiRules();
    return table;
}

} // namespace Connector::Diagnostics
