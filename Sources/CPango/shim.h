#include <cairo-pdf.h>
#include <cairo.h>
#include <fontconfig/fontconfig.h>
#include <pango/pangocairo.h>
#include <pango/pangofc-fontmap.h>

// GObject's casts are macros, which Swift does not import: one typed wrapper a step.

// A context that draws with the fonts of `config` alone, measures in points and never hints, so that a page is the
// same on every machine; NULL when pango cannot.
static inline PangoContext *sach_pango_context(FcConfig *config) {
    PangoFontMap *map = pango_cairo_font_map_new_for_font_type(CAIRO_FONT_TYPE_FT);
    if (map == NULL) return NULL;
    pango_fc_font_map_set_config((PangoFcFontMap *)map, config);
    pango_cairo_font_map_set_resolution((PangoCairoFontMap *)map, 72.0);
    PangoContext *context = pango_font_map_create_context(map);
    g_object_unref(map);
    cairo_font_options_t *options = cairo_font_options_create();
    cairo_font_options_set_hint_style(options, CAIRO_HINT_STYLE_NONE);
    cairo_font_options_set_hint_metrics(options, CAIRO_HINT_METRICS_OFF);
    cairo_font_options_set_antialias(options, CAIRO_ANTIALIAS_GRAY);
    pango_cairo_context_set_font_options(context, options);
    cairo_font_options_destroy(options);
    pango_context_set_round_glyph_positions(context, FALSE);
    return context;
}
static inline void sach_pango_context_free(PangoContext *context) { g_object_unref(context); }
static inline void sach_pango_layout_free(PangoLayout *layout) { g_object_unref(layout); }

// Gives `list` the attribute for the bytes from `start` to before `end`; the list owns it afterwards.
static inline void sach_pango_add(PangoAttrList *list, PangoAttribute *attribute, guint start, guint end) {
    attribute->start_index = start;
    attribute->end_index = end;
    pango_attr_list_insert(list, attribute);
}

// The number of fonts a configuration selects.
static inline int sach_font_count(FcConfig *config) {
    FcFontSet *fonts = FcConfigGetFonts(config, FcSetSystem);
    return fonts == NULL ? 0 : fonts->nfont;
}

// Whether a configuration selects a font of the family (any weight or slant).
static inline int sach_font_has_family(FcConfig *config, const char *family) {
    FcFontSet *fonts = FcConfigGetFonts(config, FcSetSystem);
    for (int i = 0; fonts != NULL && i < fonts->nfont; i++) {
        FcChar8 *name = NULL;
        for (int j = 0; FcPatternGetString(fonts->fonts[i], FC_FAMILY, j, &name) == FcResultMatch; j++)
            if (FcStrCmp(name, (const FcChar8 *)family) == 0) return 1;
    }
    return 0;
}
