/* The least that building a site can cost: reads what a site is made of, has cmark-gfm parse and render the Markdown, and writes as many files of the same
 * sizes as the site has. One after another, without front matter, links, templates or search.
 *
 *     floor LIST
 *
 * Each line of the list is a file to write: its size in bytes, its path, and the path of the file that it is made from or nothing, parted by tabs. What a page
 * has beyond its rendered Markdown is filled with spaces.
 */

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cmark-gfm-core-extensions.h>
#include <cmark-gfm.h>

static const char *const extension_names[] = {"table", "strikethrough", "tasklist"};
enum { options = CMARK_OPT_FOOTNOTES | CMARK_OPT_UNSAFE, extension_count = sizeof extension_names / sizeof *extension_names };

static cmark_syntax_extension *extensions[extension_count];

struct bytes {
    char *start;
    size_t count;
};

static void fail(const char *what) {
    fprintf(stderr, "floor: %s: %s\n", what, strerror(errno));
    exit(1);
}

static struct bytes contents(const char *path) {
    int file = open(path, O_RDONLY | O_CLOEXEC);
    struct stat status;
    if (file < 0 || fstat(file, &status) != 0) fail(path);
    struct bytes found = {malloc((size_t)status.st_size + 1), 0};
    if (!found.start) fail(path);
    while (found.count < (size_t)status.st_size) {
        ssize_t count = read(file, found.start + found.count, (size_t)status.st_size - found.count);
        if (count <= 0) fail(path);
        found.count += (size_t)count;
    }
    found.start[found.count] = 0;
    close(file);
    return found;
}

/* What follows the front matter: the lines between a "---" that begins the file and the next one. */
static struct bytes text_of(struct bytes file) {
    if (strncmp(file.start, "---\n", 4) != 0) return file;
    const char *end = strstr(file.start + 3, "\n---\n");
    if (!end) return file;
    size_t skipped = (size_t)(end - file.start) + 5;
    return (struct bytes){file.start + skipped, file.count - skipped};
}

static struct bytes rendered(struct bytes text) {
    cmark_parser *parser = cmark_parser_new(options);
    for (int number = 0; number < extension_count; number++) cmark_parser_attach_syntax_extension(parser, extensions[number]);
    cmark_parser_feed(parser, text.start, text.count);
    cmark_node *document = cmark_parser_finish(parser);
    char *html = cmark_render_html(document, options, cmark_parser_get_syntax_extensions(parser));
    cmark_node_free(document);
    cmark_parser_free(parser);
    return (struct bytes){html, strlen(html)};
}

static void make_folders(char *path) {
    for (char *slash = strchr(path + 1, '/'); slash; slash = strchr(slash + 1, '/')) {
        *slash = 0;
        if (mkdir(path, 0777) != 0 && errno != EEXIST) fail(path);
        *slash = '/';
    }
}

static void write_file(char *path, struct bytes page) {
    int file = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0666);
    if (file < 0 && errno == ENOENT) {
        make_folders(path);
        file = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0666);
    }
    if (file < 0) fail(path);
    for (size_t written = 0; written < page.count;) {
        ssize_t count = write(file, page.start + written, page.count - written);
        if (count < 0) fail(path);
        written += (size_t)count;
    }
    if (close(file) != 0) fail(path);
}

static int is_markdown(const char *path) {
    size_t length = strlen(path);
    return length > 3 && strcmp(path + length - 3, ".md") == 0;
}

static void build(size_t size, char *path, const char *source) {
    struct bytes page = {malloc(size + 1), size}, inner = {NULL, 0}, file = {NULL, 0};
    if (!page.start) fail(path);
    if (*source) {
        file = contents(source);
        inner = is_markdown(source) ? rendered(text_of(file)) : file;
    }
    size_t kept = inner.count < size ? inner.count : size;
    if (kept) memcpy(page.start, inner.start, kept);
    memset(page.start + kept, ' ', size - kept);
    write_file(path, page);
    if (inner.start != file.start) free(inner.start);
    free(file.start);
    free(page.start);
}

int main(int count, char **arguments) {
    if (count != 2) {
        fprintf(stderr, "usage: floor LIST\n");
        return 2;
    }
    cmark_gfm_core_extensions_ensure_registered();
    for (int number = 0; number < extension_count; number++) extensions[number] = cmark_find_syntax_extension(extension_names[number]);
    char *line = contents(arguments[1]).start;
    while (*line) {
        char *end = strchr(line, '\n'), *path = strchr(line, '\t'), *source = path ? strchr(path + 1, '\t') : NULL;
        if (!end || !source || source > end) {
            fprintf(stderr, "floor: a line of the list isn't a size, a path and a source\n");
            return 1;
        }
        *end = *path = *source = 0;
        build(strtoull(line, NULL, 10), path + 1, source + 1);
        line = end + 1;
    }
}
