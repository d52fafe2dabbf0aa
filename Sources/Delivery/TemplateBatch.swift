/// The texts of one batch: what its notices have alike is read and put in once, not for each of them.
///
/// Remembers only the last common values and, for each text, the last form, so that it never grows with the batch.
struct TemplateBatch {
    private struct Key: Hashable {
        var template: String
        var language: String
    }

    /// A text with the common values put in, fit for notices whose own values have these names.
    private struct Form {
        var names: Set<String>
        var template: TemplateLibrary.Template
    }

    private let library: TemplateLibrary
    private var common = (json: "{}", members: [String: TemplateValue]())
    private var forms: [Key: Form] = [:]

    init(_ library: TemplateLibrary) { self.library = library }

    /// Reads the values that notices have alike, unless it is empty or the same as before; a value of the notice's own goes before.
    mutating func take(common json: String) throws(TemplateError) {
        guard !json.isEmpty, json != common.json else { return }
        common = (json, try TemplateData.members(json))
        forms = [:]
    }

    /// Writes a template in a language into a mail's body and returns its subject.
    ///
    /// Throws when there is no such template or a placeholder has no value.
    mutating func render(
        _ template: String, language: String, own: [String: TemplateValue], into body: inout MailBody
    ) throws(TemplateError) -> String {
        try form(Key(template: template, language: language), own).render([common.members, own], into: &body)
    }

    /// Writes a template in a language as plain text; throws as ``render(_:language:own:into:)`` does.
    func plain(
        _ template: String, language: String, own: [String: TemplateValue]
    ) throws(TemplateError) -> TemplateLibrary.Rendered {
        try library.find(template, language: language).render([common.members, own])
    }

    private mutating func form(
        _ key: Key, _ own: [String: TemplateValue]
    ) throws(TemplateError) -> TemplateLibrary.Template {
        if let form = forms[key], form.names.count == own.count, own.keys.allSatisfy(form.names.contains) {
            return form.template
        }
        let names = Set(own.keys)
        let template = try library.find(key.template, language: key.language).filled(common.members, except: names)
            .encoded
        forms[key] = Form(names: names, template: template)
        return template
    }
}
