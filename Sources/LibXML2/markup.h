#include <libxml/xmlversion.h>
// Debian's headers name ICU's, which would clash with those that Foundation brings along; only a member that nobody here touches needs them.
#undef LIBXML_ICU_ENABLED
#include <libxml/HTMLparser.h>
#include <libxml/parser.h>
#include <libxml/tree.h>
