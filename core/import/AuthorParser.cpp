#include "core/import/AuthorParser.h"

#include <QRegularExpression>

#include <algorithm>

namespace {

QRegularExpression expression(const char *pattern)
{
    return QRegularExpression(QString::fromUtf8(pattern),
                              QRegularExpression::CaseInsensitiveOption
                                  | QRegularExpression::UseUnicodePropertiesOption);
}

std::optional<QString> taken(QString &words, const QRegularExpression &what)
{
    const QRegularExpressionMatch match = what.match(words);
    if (!match.hasMatch())
        return std::nullopt;
    QString found = match.captured().trimmed();
    words.replace(match.capturedStart(), match.capturedLength(), QStringLiteral(";"));
    return found;
}

std::optional<QString> takenEmail(QString &words)
{
    static const QRegularExpression email = expression(R"([\w.+'-]+@[\w-]+(?:\.[\w-]+)+)");
    return taken(words, email);
}

std::optional<QString> takenPhone(QString &words)
{
    static const QRegularExpression phone =
        expression(R"((?:\(?\+?\d[\d()]{2,6}\)?(?:[\s-]?\d{2,6}){1,4}|\b\d{5,7}\b)(?:\s*(?:ext(?:ension|n)?\.?|)"
                   R"(x)\s*\d{2,6})?|(?:\bext(?:ension|n)?\.?\s*)\d{2,6}|\bx\s?\d{3,5}\b)");
    return taken(words, phone);
}

void dropContactWords(QString &words)
{
    static const QRegularExpression labels =
        expression("(?:\\b(?:tel(?:ephone)?|phone|mobile|direct dial|e-?mail|ext(?:ension)?|contact "
                   "details|details|ff\u00f4n|e-?bost)\\b(?: no\\b)?\\.?|\u260e|\u2709)\\s*[:–—-]?");
    words.replace(labels, QStringLiteral(";"));
}

bool isEmptyAnswer(const QString &words)
{
    static const QRegularExpression nothing =
        expression("^(?:n/?a|none|not applicable|tbc|dim|(?:\\s*(?:or|and|by|at|on|via))+)?[\\s.;,–—-]*$");
    return nothing.match(words).hasMatch();
}

QStringList partsOf(const QString &words)
{
    static const QRegularExpression parting = expression("\\s*[,;()/]\\s*|\\s+[–—-]\\s+");
    static const QRegularExpression leadsOn = expression("\\s+(?:on|at|via|by|or)\\s*$");
    QStringList parts;
    for (const QString &part : words.split(parting, Qt::SkipEmptyParts))
        if (!isEmptyAnswer(part))
            parts.append(QString(part).remove(leadsOn).trimmed());
    return parts;
}

/// Two to five words with capitals, as people are named; "Democratic Services" passes too, a sentence does not.
bool looksLikeAName(const QString &words)
{
    static const QRegularExpression name(
        QStringLiteral(
            R"(^(?:\p{Lu}[\p{L}'’.-]*)(?:\s+(?:(?:de|van|von|ap|ab|ferch|du|la|le)\s+)?\p{Lu}[\p{L}'’.-]*){1,4}$)"),
        QRegularExpression::UseUnicodePropertiesOption);
    return name.match(words).hasMatch();
}

/// "Strategic Director" has the shape of a name too.
bool namesAnOffice(const QString &words)
{
    static const QRegularExpression office = expression(
        "\\b(?:services?|council|team|department|committee|office|officers?|unit|support|directors?|manager|head|"
        "chief|lead|democratic|scrutiny|report|chair|councillor|cllr|member|cabinet|strategic|assistant|executive|"
        "secretary|house|street|road|hall|centre|strategy|plan|policy|act|minutes|"
        "review|programme|framework)\\b");
    return office.match(words).hasMatch();
}

/// "Ann Lee and Bob Roe" are two people, "Head of Policy and Research" is one office.
QStringList peopleIn(const QString &words)
{
    static const QRegularExpression both = expression("\\s+(?:and|&|a|ac)\\s+|\\s*/\\s*");
    const QStringList people = words.split(both);
    if (people.size() == 2 && looksLikeAName(people[0]) && looksLikeAName(people[1]))
        return people;
    return {words};
}

/// Collects people in the order of the fields; contact details belong to the person named last.
class AuthorList
{
public:
    void read(const HeaderField &field)
    {
        switch (field.label) {
        case HeaderLabel::Author:
            for (const QString &entry : entriesOf(field.value))
                addEntry(entry, field);
            return;
        case HeaderLabel::ContactDetails:
        case HeaderLabel::Phone:
            addExtension(field.value);
            [[fallthrough]];
        case HeaderLabel::Email:
            addDetails(field.value);
            return;
        case HeaderLabel::Role:
            if (!m_authors.isEmpty() && !isEmptyAnswer(field.value))
                m_authors.last().role = field.value;
            return;
        case HeaderLabel::None:
            if (isOnlyAContact(field.value))
                addDetails(field.value);
            return;
        default:
            return;
        }
    }
    /// "From: Ann Lee, Chief Officer" of a note that names nobody else. An office alone is no person.
    void readSender(const HeaderField &field)
    {
        const QStringList parts = partsOf(field.value);
        if (parts.size() < 2 || !looksLikeAName(parts.first()) || namesAnOffice(parts.first())
            || !namesAnOffice(parts[1]) || parts[1].contains(QLatin1String("member"), Qt::CaseInsensitive))
            return;
        AuthorDraft author;
        author.role = parts.sliced(1).join(QStringLiteral(", "));
        add(author, {parts.first(), 0.55, field.line, field.words});
    }
    bool isEmpty() const { return m_authors.isEmpty(); }
    QList<AuthorDraft> takeAuthors() { return std::move(m_authors); }

private:
    static bool isOnlyAContact(QString words)
    {
        const bool hasContact = takenEmail(words).has_value() || takenPhone(words).has_value();
        return hasContact && isEmptyAnswer(words);
    }

    /// Several people on one line are parted by semicolons, if each part names one.
    static QStringList entriesOf(const QString &value)
    {
        const QStringList entries = value.split(u';', Qt::SkipEmptyParts);
        for (const QString &entry : entries)
            if (const QStringList parts = partsOf(entry); parts.isEmpty() || !looksLikeAName(parts.first()))
                return {value};
        return entries;
    }

    /// "Ann Lee/Bob Roe, Scrutiny Officers": a bar parts people, not a name from an office.
    static QStringList withPeopleWhole(QStringList parts, const QString &words)
    {
        const QString whole = words.section(u',', 0, 0).trimmed();
        if (parts.size() < 2 || peopleIn(whole).size() < 2 || !whole.contains(u'/'))
            return parts;
        return QStringList{whole} + parts.sliced(2);
    }

    void addEntry(QString words, const HeaderField &field)
    {
        AuthorDraft author;
        author.email = takenEmail(words);
        author.phone = takenPhone(words);
        dropContactWords(words);
        const QStringList parts = withPeopleWhole(partsOf(words), words);
        if (parts.isEmpty()) {
            addDetails(field.value);
            return;
        }
        if (parts.size() > 1)
            author.role = parts.sliced(1).join(QStringLiteral(", "));
        const QStringList people = peopleIn(parts.first());
        m_together = parts.first().contains(u'/') ? people.size() : 1;
        for (const QString &person : people)
            add(author, {person, looksLikeAName(person) ? 0.9 : 0.5, field.line, field.words});
    }

    void add(AuthorDraft author, const Found<QString> &name)
    {
        author.name = name;
        for (AuthorDraft &known : m_authors) {
            if (known.name.value.compare(name.value, Qt::CaseInsensitive) != 0)
                continue;
            known.role = known.role ? known.role : author.role;
            known.phone = known.phone ? known.phone : author.phone;
            known.email = known.email ? known.email : author.email;
            return;
        }
        m_authors.append(author);
    }

    /// Only a label tells that four digits are an extension.
    void addExtension(const QString &words)
    {
        static const QRegularExpression extension(QStringLiteral("^\\d{3,5}$"));
        if (!m_authors.isEmpty() && !m_authors.last().phone && extension.match(words).hasMatch())
            m_authors.last().phone = words;
    }

    void addDetails(QString words)
    {
        const std::optional<QString> email = takenEmail(words);
        const std::optional<QString> phone = takenPhone(words);
        // "Ann Lee/Bob Roe, Tel: ..." share what follows.
        for (qsizetype i = std::max<qsizetype>(m_authors.size() - m_together, 0); i < m_authors.size(); ++i) {
            AuthorDraft &author = m_authors[i];
            author.email = author.email ? author.email : email;
            author.phone = author.phone ? author.phone : phone;
        }
    }

    QList<AuthorDraft> m_authors;
    qsizetype m_together = 1; ///< so many people were named last, in one breath
};

} // namespace

namespace {

/// "2003-2008" has the shape of a short number; without a label only a whole number or an extension is believed.
bool isSurelyAPhone(const QString &phone)
{
    constexpr qsizetype fewestDigits = 9;
    const qsizetype digits = std::count_if(phone.cbegin(), phone.cend(), [](QChar sign) { return sign.isDigit(); });
    return digits >= fewestDigits || phone.startsWith(u'x', Qt::CaseInsensitive)
        || phone.startsWith(QLatin1String("ext"), Qt::CaseInsensitive);
}

} // namespace

std::optional<AuthorDraft> personWithContact(const TextLine &line)
{
    constexpr qsizetype longest = 160;
    QString words = line.text;
    if (words.size() > longest)
        return std::nullopt;
    AuthorDraft author;
    author.email = takenEmail(words);
    author.phone = takenPhone(words);
    if (author.phone && !isSurelyAPhone(*author.phone))
        return std::nullopt;
    dropContactWords(words);
    const QStringList parts = partsOf(words);
    if ((!author.email && !author.phone) || parts.isEmpty() || !looksLikeAName(parts.first())
        || namesAnOffice(parts.first()))
        return std::nullopt;
    author.name = {parts.first(), 0.6, line.number, line.text};
    if (parts.size() > 1)
        author.role = parts.sliced(1).join(QStringLiteral(", "));
    return author;
}

QList<AuthorDraft> authorsIn(const QList<HeaderField> &fields)
{
    AuthorList authors;
    for (const HeaderField &field : fields)
        authors.read(field);
    if (authors.isEmpty())
        for (const HeaderField &field : fields)
            if (field.label == HeaderLabel::ReportOf)
                authors.readSender(field);
    return authors.takeAuthors();
}
