package org.confisca.cli;

import picocli.CommandLine;

/** Makes the commands and gives them their surroundings. */
record Commands(Surroundings surroundings) implements CommandLine.IFactory {

    @Override
    public <K> K create(Class<K> type) throws Exception {
        if (type == CheckCommand.class) {
            return type.cast(new CheckCommand(surroundings));
        }
        if (type == TimelineCommand.class) {
            return type.cast(new TimelineCommand(surroundings));
        }
        if (type == ExplainCommand.class) {
            return type.cast(new ExplainCommand(surroundings));
        }
        if (type == OptionsCommand.class) {
            return type.cast(new OptionsCommand(surroundings));
        }
        if (type == DutiesCommand.class) {
            return type.cast(new DutiesCommand(surroundings));
        }
        if (type == CalculateCommand.class) {
            return type.cast(new CalculateCommand(surroundings));
        }
        if (type == DistributeCommand.class) {
            return type.cast(new DistributeCommand(surroundings));
        }
        if (type == CatalogueCommand.class) {
            return type.cast(new CatalogueCommand(surroundings));
        }
        if (type == CompareCommand.class) {
            return type.cast(new CompareCommand(surroundings));
        }
        if (type == ReadingsCommand.class) {
            return type.cast(new ReadingsCommand(surroundings));
        }
        if (type == SchemaCommand.class) {
            return type.cast(new SchemaCommand(surroundings));
        }
        return CommandLine.defaultFactory().create(type);
    }
}
