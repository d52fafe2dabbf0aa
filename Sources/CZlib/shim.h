#include <limits.h>
#include <string.h>
#include <zlib.h>

// deflateInit2 and inflateInit2 are macros; 31 = the largest window, wrapped as GZIP (RFC 1952) and nothing else.
enum { SACH_GZIP_WINDOW = 15 + 16 };

// What compressing size bytes may need at most.
static inline size_t sach_gzip_bound(size_t size) { return compressBound(size) + 18; }

// Compresses in one step; the header bears no time and no name, so that equal bytes give equal files. Returns Z_OK or zlib's error.
static inline int sach_gzip(const unsigned char *in, size_t in_size, unsigned char *out, size_t *out_size) {
    z_stream stream;
    memset(&stream, 0, sizeof stream);
    if (in_size > UINT_MAX || *out_size > UINT_MAX) return Z_BUF_ERROR;
    int code = deflateInit2(&stream, Z_DEFAULT_COMPRESSION, Z_DEFLATED, SACH_GZIP_WINDOW, 8, Z_DEFAULT_STRATEGY);
    if (code != Z_OK) return code;
    stream.next_in = (unsigned char *)in;
    stream.avail_in = (unsigned)in_size;
    stream.next_out = out;
    stream.avail_out = (unsigned)*out_size;
    code = deflate(&stream, Z_FINISH);
    *out_size = stream.total_out;
    deflateEnd(&stream);
    return code == Z_STREAM_END ? Z_OK : Z_BUF_ERROR;
}

// Expands one whole GZIP member; Z_BUF_ERROR when it does not fit into *out_size or is cut off, Z_DATA_ERROR when it is damaged or
// something follows it.
static inline int sach_gunzip(const unsigned char *in, size_t in_size, unsigned char *out, size_t *out_size) {
    z_stream stream;
    memset(&stream, 0, sizeof stream);
    if (in_size > UINT_MAX || *out_size > UINT_MAX) return Z_BUF_ERROR;
    int code = inflateInit2(&stream, SACH_GZIP_WINDOW);
    if (code != Z_OK) return code;
    stream.next_in = (unsigned char *)in;
    stream.avail_in = (unsigned)in_size;
    stream.next_out = out;
    stream.avail_out = (unsigned)*out_size;
    code = inflate(&stream, Z_FINISH);
    *out_size = stream.total_out;
    unsigned rest = stream.avail_in;
    inflateEnd(&stream);
    if (code == Z_STREAM_END) return rest == 0 ? Z_OK : Z_DATA_ERROR;
    return code == Z_OK ? Z_BUF_ERROR : code;
}
