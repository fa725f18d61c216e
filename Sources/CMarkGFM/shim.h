#ifndef ATTUNE_CMARK_GFM_SHIM_H
#define ATTUNE_CMARK_GFM_SHIM_H

#include <cmark-gfm.h>
#include <cmark-gfm-extension_api.h>
#include <cmark-gfm-core-extensions.h>
#include <cmark-gfm_version.h>

// The labels of footnotes and the source of a paragraph are reachable only through the library's own node header. Its fields are used by
// name, so another version of the library compiles or says what changed; versions before 0.29.0.gfm.6 have no such fields.
#if CMARK_GFM_VERSION < ((0 << 24) | (29 << 16) | (0 << 8) | 6)
#error "cmark-gfm 0.29.0.gfm.6 or later is needed: apt-get install libcmark-gfm-dev libcmark-gfm-extensions-dev"
#endif
#include <cmark-gfm/node.h>

// Types of nodes that extensions number at run time. Swift refuses bare C variables as unsafe across threads; these are written once, while the
// extensions are registered.
extern cmark_node_type CMARK_NODE_TABLE, CMARK_NODE_TABLE_ROW, CMARK_NODE_TABLE_CELL, CMARK_NODE_STRIKETHROUGH;

/// What a node is, whether the library or an extension of it numbers the type.
typedef enum attune_kind {
    attune_kind_document,
    attune_kind_block_quote,
    attune_kind_list,
    attune_kind_item,
    attune_kind_code_block,
    attune_kind_html_block,
    attune_kind_paragraph,
    attune_kind_heading,
    attune_kind_thematic_break,
    attune_kind_footnote_definition,
    attune_kind_table,
    attune_kind_table_row,
    attune_kind_table_cell,
    attune_kind_text,
    attune_kind_soft_break,
    attune_kind_line_break,
    attune_kind_code,
    attune_kind_html_inline,
    attune_kind_emphasis,
    attune_kind_strong,
    attune_kind_strikethrough,
    attune_kind_link,
    attune_kind_image,
    attune_kind_footnote_reference,
    attune_kind_other
} attune_kind;

/// Bytes that the library owns.
typedef struct attune_bytes {
    const unsigned char *start;
    int count;
} attune_bytes;

static inline attune_bytes attune_bytes_of_chunk(cmark_chunk chunk) {
    attune_bytes bytes = {chunk.data, chunk.len};
    return bytes;
}

static inline attune_kind attune_node_kind(const cmark_node *node) {
    switch (node->type) {
    case CMARK_NODE_DOCUMENT: return attune_kind_document;
    case CMARK_NODE_BLOCK_QUOTE: return attune_kind_block_quote;
    case CMARK_NODE_LIST: return attune_kind_list;
    case CMARK_NODE_ITEM: return attune_kind_item;
    case CMARK_NODE_CODE_BLOCK: return attune_kind_code_block;
    case CMARK_NODE_HTML_BLOCK: return attune_kind_html_block;
    case CMARK_NODE_PARAGRAPH: return attune_kind_paragraph;
    case CMARK_NODE_HEADING: return attune_kind_heading;
    case CMARK_NODE_THEMATIC_BREAK: return attune_kind_thematic_break;
    case CMARK_NODE_FOOTNOTE_DEFINITION: return attune_kind_footnote_definition;
    case CMARK_NODE_TEXT: return attune_kind_text;
    case CMARK_NODE_SOFTBREAK: return attune_kind_soft_break;
    case CMARK_NODE_LINEBREAK: return attune_kind_line_break;
    case CMARK_NODE_CODE: return attune_kind_code;
    case CMARK_NODE_HTML_INLINE: return attune_kind_html_inline;
    case CMARK_NODE_EMPH: return attune_kind_emphasis;
    case CMARK_NODE_STRONG: return attune_kind_strong;
    case CMARK_NODE_LINK: return attune_kind_link;
    case CMARK_NODE_IMAGE: return attune_kind_image;
    case CMARK_NODE_FOOTNOTE_REFERENCE: return attune_kind_footnote_reference;
    default: break;
    }
    if (node->type == CMARK_NODE_TABLE) return attune_kind_table;
    if (node->type == CMARK_NODE_TABLE_ROW) return attune_kind_table_row;
    if (node->type == CMARK_NODE_TABLE_CELL) return attune_kind_table_cell;
    if (node->type == CMARK_NODE_STRIKETHROUGH) return attune_kind_strikethrough;
    return attune_kind_other;
}

/// The literal of text, code, raw HTML or an HTML block; the label of a footnote's definition; the number of a footnote's reference.
static inline attune_bytes attune_node_literal(const cmark_node *node) { return attune_bytes_of_chunk(node->as.literal); }
static inline attune_bytes attune_node_code(const cmark_node *node) { return attune_bytes_of_chunk(node->as.code.literal); }
static inline attune_bytes attune_node_info(const cmark_node *node) { return attune_bytes_of_chunk(node->as.code.info); }
static inline attune_bytes attune_node_url(const cmark_node *node) { return attune_bytes_of_chunk(node->as.link.url); }
static inline attune_bytes attune_node_title(const cmark_node *node) { return attune_bytes_of_chunk(node->as.link.title); }

/// What is left of a paragraph's source after its reference definitions were taken out.
static inline attune_bytes attune_node_content(const cmark_node *node) {
    attune_bytes bytes = {node->content.ptr, node->content.size};
    return bytes;
}

static inline int attune_node_heading_level(const cmark_node *node) { return node->as.heading.level; }
static inline int attune_node_list_is_ordered(const cmark_node *node) { return node->as.list.list_type == CMARK_ORDERED_LIST; }
static inline int attune_node_list_start(const cmark_node *node) { return node->as.list.start; }
static inline int attune_node_list_is_tight(const cmark_node *node) { return node->as.list.tight; }

/// Whether an item has a box, and whether that is ticked. Only the task list extension claims items.
static inline int attune_node_is_task(const cmark_node *node) { return node->extension != 0; }
static inline int attune_node_is_done(const cmark_node *node) { return node->as.list.checked; }

static inline cmark_node *attune_node_footnote(const cmark_node *reference) { return reference->parent_footnote_def; }
static inline int attune_node_occurrence(const cmark_node *reference) { return reference->footnote.ref_ix; }
static inline int attune_node_reference_count(const cmark_node *definition) { return definition->footnote.def_count; }

#endif
