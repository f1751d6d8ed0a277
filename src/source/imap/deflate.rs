//! A stream within DEFLATE, once the server has agreed to it (COMPRESS, RFC 4978): mail shrinks to half or less.

use std::io::{self, Read, Write};

use flate2::{Compress, Compression, Decompress, FlushCompress, FlushDecompress, Status};

use super::guard::Stream;

const CHUNK: usize = 16 * 1024;

/// A stream whose both directions are compressed.
pub struct Deflated {
    stream: Box<dyn Stream>,
    inflate: Decompress,
    deflate: Compress,
    /// What has come and is not inflated yet.
    input: Vec<u8>,
    start: usize,
    end: usize,
}

impl Deflated {
    /// Starts both directions. Neither has a zlib header (RFC 4978 §4).
    pub fn new(stream: Box<dyn Stream>) -> Self {
        Self {
            stream,
            inflate: Decompress::new(false),
            deflate: Compress::new(Compression::fast(), false),
            input: vec![0; CHUNK],
            start: 0,
            end: 0,
        }
    }
}

impl Read for Deflated {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        if buffer.is_empty() {
            return Ok(0);
        }
        loop {
            // What came may inflate to more than the last buffer held: more is read only when nothing is left to give.
            let (taken, given) = (self.inflate.total_in(), self.inflate.total_out());
            let status = self.inflate.decompress(&self.input[self.start..self.end], buffer, FlushDecompress::Sync);
            let status = status
                .map_err(|_| io::Error::new(io::ErrorKind::InvalidData, "the server sent damaged DEFLATE data"))?;
            self.start += count(self.inflate.total_in() - taken);
            let given = count(self.inflate.total_out() - given);
            if given > 0 || status == Status::StreamEnd {
                return Ok(given);
            }
            if self.start == self.end {
                (self.start, self.end) = (0, self.stream.read(&mut self.input)?);
                if self.end == 0 {
                    return Ok(0);
                }
            }
        }
    }
}

impl Write for Deflated {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        let mut taken = 0;
        let mut output = Vec::with_capacity(bytes.len() + CHUNK);
        // A sync flush ends on a byte: the server can read everything written so far.
        loop {
            let before = self.deflate.total_in();
            self.deflate.compress_vec(&bytes[taken..], &mut output, FlushCompress::Sync).map_err(io::Error::other)?;
            taken += count(self.deflate.total_in() - before);
            if taken == bytes.len() && output.len() < output.capacity() {
                break;
            }
            output.reserve(CHUNK);
        }
        self.stream.write_all(&output)?;
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        self.stream.flush()
    }
}

impl Stream for Deflated {
    fn restart_deadline(&mut self) {
        self.stream.restart_deadline();
    }
}

/// A number of bytes in a buffer.
fn count(bytes: u64) -> usize {
    usize::try_from(bytes).unwrap_or(usize::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::cell::RefCell;
    use std::collections::VecDeque;
    use std::rc::Rc;

    /// What one side writes the other reads, a few bytes at a time.
    #[derive(Clone, Default)]
    struct Pipe(Rc<RefCell<VecDeque<u8>>>, usize);

    impl Read for Pipe {
        fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
            self.0.borrow_mut().read(&mut buffer[..self.1])
        }
    }

    impl Write for Pipe {
        fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
            self.0.borrow_mut().write(bytes)
        }

        fn flush(&mut self) -> io::Result<()> {
            Ok(())
        }
    }

    impl Stream for Pipe {}

    #[test]
    fn what_is_written_is_read_whatever_the_pieces() {
        let said: Vec<Vec<u8>> = (1..40u32)
            .map(|line| (0..line * line * 40).map(|at| b"* OK mail \r\n"[(at * line % 13).min(11) as usize]).collect())
            .collect();
        for piece in [1, 7, 4096] {
            let pipe = Pipe(Rc::default(), piece);
            let (mut server, mut client) = (Deflated::new(Box::new(pipe.clone())), Deflated::new(Box::new(pipe)));
            for line in &said {
                server.write_all(line).unwrap();
                server.flush().unwrap();
                let mut read = vec![0; line.len()];
                // A reader that waited for more than was sent would find the pipe empty, which is its end.
                client.read_exact(&mut read).unwrap();
                assert!(read == *line);
            }
        }
    }

    #[test]
    fn damaged_data_is_an_error_and_an_end_is_an_end() {
        let damaged = Pipe(Rc::new(RefCell::new(vec![0xff; 100].into())), 100);
        let mut client = Deflated::new(Box::new(damaged));
        assert_eq!(client.read(&mut [0; 10]).unwrap_err().kind(), io::ErrorKind::InvalidData);
        let mut client = Deflated::new(Box::new(Pipe(Rc::default(), 100)));
        assert_eq!(client.read(&mut [0; 10]).unwrap(), 0);
    }
}
