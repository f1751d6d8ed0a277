//! How long the stages take on the sample mailbox: reading its messages one by one, and analysing all of it at once.

use std::hint::black_box;
use std::path::Path;

use criterion::{Criterion, Throughput, criterion_group, criterion_main};
use crickets::analysis::{analyze, read};
use crickets::message::parse;
use crickets::source::raw;
use crickets::verdict::Policy;

#[path = "../tests/support/shelf.rs"]
mod shelf;

const OWNER: [&str; 2] = ["robin@example.net", "robin.falk@example.org"];

fn stages(criterion: &mut Criterion) {
    let demo = Path::new(env!("CARGO_MANIFEST_DIR")).join("fixtures/demo");
    let messages: Vec<Vec<u8>> = ["INBOX", "Sent"]
        .iter()
        .flat_map(|name| raw::messages(&demo.join(format!("{name}.mbox.gz"))).expect("the sample mailbox"))
        .map(|message| message.expect("a message"))
        .collect();
    let mut group = criterion.benchmark_group("one message");
    group.throughput(Throughput::Bytes(messages.iter().map(|message| message.len() as u64).sum()));
    group.bench_function("parse and read", |bencher| {
        bencher.iter(|| {
            for bytes in &messages {
                let end = bytes.windows(2).position(|pair| pair == b"\n\n").map_or(bytes.len(), |end| end + 2);
                let (header, text) = bytes.split_at(end);
                let (message, _) = parse::message(header, None);
                black_box(read(&message, &parse::body(header, text)));
            }
        });
    });
    group.finish();
    let shelf = shelf::Shelf::fill("mbox", &demo, &OWNER);
    let ground = shelf.ground("Robin Falk", "Europe/Berlin", shelf::decisions(&demo.join("decisions.toml")));
    let now = "2026-03-10T05:00:00Z".parse().expect("a time");
    let mut group = criterion.benchmark_group("everything between messages");
    group.throughput(Throughput::Elements(ground.letters.len() as u64));
    group.bench_function("analyze", |bencher| {
        bencher.iter(|| black_box(analyze(ground.clone(), &Policy::default(), now)));
    });
    group.finish();
}

criterion_group!(benches, stages);
criterion_main!(benches);
