environment                                                                                             = "dev"
name_prefix                                                                                             = "airas-dev"
overview_properties_metrics_item_dashboard_body_widgets_cache_cpu_and_memory_properties_metrics_enabled = true
overview_properties_metrics_item_enabled                                                                = false
region                                                                                                  = "ap-northeast-1"
