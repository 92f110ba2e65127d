"""What STORED AS and ROW FORMAT mean in Glue."""

PARQUET = "org.apache.hadoop.hive.ql.io.parquet."
FORMATS = {  # STORED AS -> input format, output format, serde
    "parquet": (PARQUET + "MapredParquetInputFormat", PARQUET + "MapredParquetOutputFormat", PARQUET + "serde.ParquetHiveSerDe"),
    "orc": ("org.apache.hadoop.hive.ql.io.orc.OrcInputFormat", "org.apache.hadoop.hive.ql.io.orc.OrcOutputFormat", "org.apache.hadoop.hive.ql.io.orc.OrcSerde"),
    "avro": ("org.apache.hadoop.hive.ql.io.avro.AvroContainerInputFormat", "org.apache.hadoop.hive.ql.io.avro.AvroContainerOutputFormat", "org.apache.hadoop.hive.serde2.avro.AvroSerDe"),
    "textfile": ("org.apache.hadoop.mapred.TextInputFormat", "org.apache.hadoop.hive.ql.io.HiveIgnoreKeyTextOutputFormat", "org.apache.hadoop.hive.serde2.lazy.LazySimpleSerDe"),
}
DELIMITERS = {"TOK_TABLEROWFORMATFIELD": "field.delim", "TOK_TABLEROWFORMATLINES": "line.delim", "TOK_TABLEROWFORMATCOLLITEMS": "collection.delim", "TOK_TABLEROWFORMATMAPKEYS": "mapkey.delim"}
