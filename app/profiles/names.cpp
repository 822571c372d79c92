#include "profiles/names.h"

#include <algorithm>

namespace Connector::Profiles {

constexpr qsizetype longestId = 32;

static bool isIdLetter(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9');
}

QString nameKey(const QString &name)
{
    // Folding can leave a decomposed letter behind, hence composed once more.
    const QString folded = name.trimmed().normalized(QString::NormalizationForm_C).toCaseFolded();
    return folded.normalized(QString::NormalizationForm_C);
}

QString idFromName(const QString &name)
{
    QString id;
    for (const QChar c : name.normalized(QString::NormalizationForm_KD).toLower()) {
        if (isIdLetter(c))
            id += c;
        else if (!c.isMark() && !id.isEmpty() && !id.endsWith(u'-'))
            id += u'-';
    }
    id.truncate(longestId);
    while (id.endsWith(u'-'))
        id.chop(1);
    return id;
}

bool isIdText(QStringView text)
{
    return !text.isEmpty() && text.size() <= longestId && isIdLetter(text.front())
        && std::all_of(text.begin(), text.end(),
                       [](QChar c) { return isIdLetter(c) || c == u'-'; });
}

} // namespace Connector::Profiles
